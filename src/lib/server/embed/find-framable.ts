import type { OpenedCheck } from '$lib/state/opened-check.ts';
import { firstPageWords } from '$lib/components/check/first-page.ts';
import { findCheck } from '../checks/find-check.ts';
import type { Framing } from '../embeds/framing.ts';

/** A check as a frame shows it; null for what is none, for a sensitive one, and for one that this host may not frame. */
export function findFramable(address: string, { checks, grows }: Framing): OpenedCheck | null {
	const opened = findCheck(address);
	if (opened === null || opened.checked.questionnaire.sensitive) return null;
	const { questionnaire } = opened.checked;
	if (checks !== 'all' && !checks.includes(questionnaire.id)) return null;
	return { ...opened, first: firstPageWords(questionnaire, grows ? 'growing frame' : 'frame') };
}
