import type { OpenedCheck } from '$lib/state/opened-check.ts';
import { crossHides, findQuestionnaire, listSections } from '../content/content.ts';
import { openedCheck } from '../content/opened-check.ts';

/** The check at an address with all that its page needs; null where there is none. */
export function findCheck(address: string): OpenedCheck | null {
	const entry = findQuestionnaire(address);
	return entry && openedCheck(entry, listSections(), { hides: crossHides() });
}
