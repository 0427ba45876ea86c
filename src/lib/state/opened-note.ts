import { checkLaterWords } from '$core/i18n/check-later.en.ts';

/** What to say of the questions that the last answer opened (positive) or closed; null when it did neither. */
export function openedNote(opened: number): string | null {
	if (opened === 0) return null;
	const { more, fewer } = checkLaterWords.opened;
	return opened > 0 ? more(opened) : fewer(-opened);
}
