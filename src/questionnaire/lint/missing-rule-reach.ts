import type { Rule } from './rule.ts';

/** A scale asks for no more answers than it has members, and for one at least. */
export const missingRuleReach: Rule = function* ({ questionnaire: { scales } }) {
	for (const { id, missing, members } of scales) {
		const path = ['scales', id, 'missing'];
		if (missing.rule === 'prorate_from' && missing.atLeast > members.length) {
			const args = { from: missing.atLeast, members: members.length };
			yield { code: 'prorate_out_of_reach', args, path: [...path, 'prorate_from'] };
		}
		if (missing.rule === 'zero_up_to' && missing.atMost >= members.length) {
			const args = { upTo: missing.atMost, members: members.length };
			yield { code: 'zero_up_to_all', args, path: [...path, 'zero_up_to'] };
		}
	}
};
