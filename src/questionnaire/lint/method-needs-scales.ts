import { methodOf } from '../../engine/methods/methods.ts';
import type { Rule } from './rule.ts';

/** A circumplex and an ipsative profile compare scales, and a circumplex needs every one of them. */
export const methodNeedsScales: Rule = function* ({ questionnaire: { scales } }) {
	for (const scale of scales) {
		const { method } = scale.scoring;
		const { members } = methodOf(scale);
		const path = ['scales', scale.id];
		if (members.of === 'scales' && scale.of !== 'scales')
			yield { code: 'method_needs_scales', args: { method }, path: [...path, 'of'] };
		if (members.areAllNeeded && scale.missing.rule !== 'none_allowed') {
			yield { code: 'circumplex_missing_rule', args: {}, path: [...path, 'missing'] };
		}
	}
};
