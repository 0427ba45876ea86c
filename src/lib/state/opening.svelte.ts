import type { OpenedCheck } from './opened-check.ts';

/** The check that was opened inside the site: known to this page's memory, and to nothing else. */
class Opening {
	check = $state.raw<OpenedCheck | null>(null);
}

export const opening = new Opening();
