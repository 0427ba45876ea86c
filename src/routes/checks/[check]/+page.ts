import type { PageLoad } from './$types';

/** The code behind a result comes with the page only when a result does: without JavaScript, or before it arrived. */
export const load: PageLoad = async ({ data }) => ({
	checked: data.checked,
	first: data.first,
	later: data.wasPosted ? await import('$lib/state/later.ts') : null
});
