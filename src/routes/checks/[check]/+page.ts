import type { PageLoad } from './$types';

/** The code behind a result comes with the page only when something was posted: without JavaScript, or before it arrived. */
export const load: PageLoad = async ({ data }) => {
	return { ...data, parts: data.wasPosted ? await import('$lib/state/posted-parts.ts') : null };
};
