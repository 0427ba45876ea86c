/** What nobody needs before they open a page of the guide, or help. */
export { default as Reading } from '../components/reading/Reading.svelte';
