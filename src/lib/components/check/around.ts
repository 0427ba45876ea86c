/** What stands around every check. It loads right after the page, for every check alike. */
export { default as Around } from './Around.svelte';
export { default as HelpPage } from '../reading/HelpPage.svelte';
