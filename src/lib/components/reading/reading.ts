/** What is read inside a check, without leaving its page. */
export { default as HelpPage } from './HelpPage.svelte';
export { default as SectionPage } from './SectionPage.svelte';
