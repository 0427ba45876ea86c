import type { Rule } from './rule.ts';

/** What is quoted is the answer to a question. */
export const quoteUnknown: Rule = function* ({ questionnaire: { guidance, questions } }) {
	const known = questions.map(({ id }) => id);
	for (const [index, rule] of guidance.entries()) {
		if (rule.kind !== 'show') continue;
		for (const [place, question] of (rule.quote ?? []).entries()) {
			if (known.includes(question)) continue;
			const path = ['guidance', index, 'quote', place];
			yield { code: 'question_unknown', args: { question, known }, path };
		}
	}
};
