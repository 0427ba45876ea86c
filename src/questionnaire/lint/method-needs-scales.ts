import { authoringOf } from '../../engine/methods/methods.ts';
import type { Rule } from './rule.ts';

/** Some methods compare scales, and some need every one of their members. */
export const methodNeedsScales: Rule = function* ({ questionnaire: { scales }, authored }) {
	for (const scale of scales) {
		const { method } = scale.scoring;
		const { members } = authoringOf(scale);
		const path = ['scales', scale.id];
		if (members.of === 'scales' && scale.of !== 'scales')
			yield { code: 'method_needs_scales', args: { method }, path: [...path, 'of'] };
		if (!members.areAllNeeded) continue;
		if (scale.missing.rule !== 'none_allowed') {
			yield method === 'circumplex'
				? { code: 'circumplex_missing_rule', args: {}, path: [...path, 'missing'] }
				: {
						code: 'method_needs_all',
						args: { method, write: 'missing: none_allowed' },
						path: [...path, 'missing']
					};
		}
		if (authored.scales?.get(scale.id)?.not_applicable === 'drop') {
			const args = { method, write: 'not_applicable: missing' };
			yield { code: 'method_needs_all', args, path: [...path, 'not_applicable'] };
		}
	}
};
