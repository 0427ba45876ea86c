import type { Rule } from './rule.ts';

/** A circumplex and an ipsative profile compare scales, and a circumplex needs every one of them. */
export const methodNeedsScales: Rule = function* ({ questionnaire: { scales } }) {
	for (const { id, scoring, of, missing } of scales) {
		const { method } = scoring;
		if (method !== 'circumplex' && method !== 'ipsative') continue;
		const path = ['scales', id];
		if (of !== 'scales')
			yield { code: 'method_needs_scales', args: { method }, path: [...path, 'of'] };
		if (method === 'circumplex' && missing.rule !== 'none_allowed') {
			yield { code: 'circumplex_missing_rule', args: {}, path: [...path, 'missing'] };
		}
	}
};
