import { postedParts } from '$lib/state/posted-parts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	parts: data.wasPosted ? await postedParts() : null
});
