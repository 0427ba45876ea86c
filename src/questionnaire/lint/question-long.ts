import { questionPath } from './question-path.ts';
import type { Rule } from './rule.ts';

const MOST_CHARACTERS = 120;

/** A question is understood at one reading. The words of a published instrument are not ours to shorten. */
export const questionLong: Rule = function* ({ questionnaire: { kind, questions } }) {
	if (kind === 'published') return;
	for (const question of questions) {
		const length = [...question.text].length;
		if (length <= MOST_CHARACTERS) continue;
		const args = { question: question.id, length, most: MOST_CHARACTERS };
		yield { code: 'question_long', args, path: questionPath(question, 'text') };
	}
};
