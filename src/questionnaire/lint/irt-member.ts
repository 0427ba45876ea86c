import type { Path } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

/** Graded responses are the options of a question in their order, with one threshold between each two. */
export const irtMember: Rule = function* ({ questionnaire: { scales, questions }, authored }) {
	for (const { id, members, scoring } of scales) {
		if (scoring.method !== 'irt') continue;
		for (const [index, { name }] of members.entries()) {
			const question = questions.find((one) => one.id === name);
			if (question?.kind !== 'choose_one') {
				yield { code: 'irt_member_unfit', args: { name }, path: ['scales', id, 'of', index] };
				continue;
			}
			const thresholds = authored.scales?.get(id)?.irt?.get(name)?.thresholds;
			if (!thresholds) continue;

			const path: Path = ['scales', id, 'irt', name, 'thresholds'];
			const options = question.options.length;
			if (thresholds.length !== options - 1) {
				const args = { name, options, thresholds: thresholds.length };
				yield { code: 'irt_thresholds_mismatch', args, path };
			} else if (thresholds.some((one, place) => place > 0 && one <= thresholds[place - 1]!)) {
				yield { code: 'irt_thresholds_unordered', args: { name }, path };
			}
		}
	}
};
