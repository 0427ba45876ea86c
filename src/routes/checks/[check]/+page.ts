import type { PageLoad } from './$types';

/** The results components come with the page only when a result does: without JavaScript, or before it arrived. */
export const load: PageLoad = async ({ data }) => ({
	checked: data.checked,
	PostedResults: data.hasResult
		? (await import('$lib/components/results/Results.svelte')).default
		: null
});
