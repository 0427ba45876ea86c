import { methodOf } from '../../engine/methods/methods.ts';
import type { Rule } from './rule.ts';

/** A circle has three points at least, and a comparison two sides. */
export const partsTooFew: Rule = function* ({ questionnaire: { scales } }) {
	for (const scale of scales) {
		const { of, least } = methodOf(scale).members;
		if (scale.members.length >= least) continue;
		const args = { field: 'of', least, what: of === 'scales' ? 'scales' : 'members' };
		yield { code: 'list_too_short', args, path: ['scales', scale.id, 'of'], at: 'key' };
	}
};
