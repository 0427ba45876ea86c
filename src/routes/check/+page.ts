import { opening } from '$lib/state/opening.svelte.ts';
import type { PageLoad } from './$types';

/**
 * The list comes only where it is shown. The code behind a result comes with the page only when something was posted:
 * without JavaScript, or before it arrived.
 */
export const load: PageLoad = async ({ data }) => {
	const isChosen = data.wasPosted || opening.check !== null;
	return {
		...data,
		parts: data.wasPosted ? await import('$lib/state/posted-parts.ts') : null,
		listed: isChosen ? null : await import('$lib/components/check/CheckList.svelte')
	};
};
