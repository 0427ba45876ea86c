import { checkWords } from '$core/i18n/check.en.ts';
import type { Condition } from '$core/model/condition.ts';
import type { Question } from '$core/model/question.ts';

/**
 * When a question counts, for a form that cannot hide it: exact for the common case of one answer, general otherwise.
 * Null for a question that always counts.
 */
export function conditionWords(
	condition: Condition | null,
	questions: readonly Question[]
): string | null {
	const words = checkWords.question;
	if (condition === null || condition.kind === 'always') return null;
	if (condition.kind === 'all' && condition.of.length === 1) {
		return conditionWords(condition.of[0] ?? null, questions);
	}
	if (condition.kind !== 'answer') return words.onlySometimes;
	const asked = questions.find(({ id }) => id === condition.question);
	if (asked?.kind !== 'choose_one' && asked?.kind !== 'choose_many') return words.onlySometimes;
	const texts = asked.options
		.filter(({ id }) => condition.options.includes(id))
		.map(({ text }) => text);
	return texts.length > 0 ? words.onlyIf(words.or(texts), asked.text) : words.onlySometimes;
}
