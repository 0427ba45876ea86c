import { authoringOf } from '../../engine/methods/methods.ts';
import type { Question } from '../../model/question.ts';
import type { UnscoredReason } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

/** What a scale counts has points. `irt` works on the order of the options instead. */
export const memberUnscored: Rule = function* ({ questionnaire: { scales, questions } }) {
	const byId = new Map(questions.map((question) => [question.id, question]));

	for (const { id: scale, members, scoring } of scales) {
		if (authoringOf({ scoring }).orderedBy === 'category') continue;
		for (const [index, { name }] of members.entries()) {
			const question = byId.get(name);
			const reason = question ? reasonOf(question) : null;
			if (reason === null) continue;
			const args = { scale, question: name, reason };
			yield { code: 'member_unscored', args, path: ['scales', scale, 'of', index] };
		}
	}
};

function reasonOf(question: Question): UnscoredReason | null {
	if (question.kind === 'note') return 'note';
	if (question.kind === 'number') return null;
	return question.options.some(({ points }) => points === null) ? 'no_points' : null;
}
