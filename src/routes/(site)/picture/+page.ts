import { taken } from '$lib/state/taken.svelte.ts';
import type { PageLoad } from './$types';

/** The code behind a picture comes only where there is one: whoever took two checks has it already. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	View: taken.areSeveral ? (await import('$lib/state/later.ts')).PictureView : null
});
