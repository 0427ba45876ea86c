import { savedWords } from '$core/i18n/saved.en.ts';
import type { KeepableChecks } from './again.ts';
import type { Kept } from './kept.ts';

/** The title of a kept result's check, as it is called today; as it was called then where it is gone. */
export function titleOf({ result, title, words }: Kept, { checks }: KeepableChecks): string {
	const check = checks.find(({ questionnaire }) => questionnaire.id === result.questionnaire);
	return check?.questionnaire.title ?? (words === null ? savedWords.place.gone : title);
}
