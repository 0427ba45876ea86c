import { checkLaterWords } from '$core/i18n/check-later.en.ts';
import type { Question } from '$core/model/question.ts';
import { NOT_APPLICABLE, PREFER_NOT_TO_SAY, type Answer } from '$core/model/sheet.ts';

/** An answer in the words the person chose or wrote. */
export function answerWords(question: Question, answer: Answer): string {
	if (answer === PREFER_NOT_TO_SAY) return checkLaterWords.review.notGiven;
	switch (question.kind) {
		case 'choose_one':
			if (answer === NOT_APPLICABLE) return question.notApplicable ?? '';
			return question.options.find(({ id }) => id === answer)?.text ?? '';
		case 'choose_many': {
			const ticked: readonly string[] = typeof answer === 'object' ? answer : [];
			return question.options
				.filter(({ id }) => ticked.includes(id))
				.map(({ text }) => text)
				.join(' · ');
		}
		case 'number':
			return question.unit === null ? String(answer) : `${String(answer)} ${question.unit}`;
		case 'note':
			return String(answer);
	}
}
