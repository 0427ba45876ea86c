import { authoringOf } from '../../engine/methods/methods.ts';
import type { Rule } from './rule.ts';

/** A circle has three points at least, a comparison two sides, and a difference no more than these. */
export const membersNumber: Rule = function* ({ questionnaire: { scales } }) {
	for (const scale of scales) {
		const { of, least, most } = authoringOf(scale).members;
		const path = ['scales', scale.id, 'of'];
		if (scale.members.length < least) {
			const args = { field: 'of', least, what: of === 'scales' ? 'scales' : 'questions or scales' };
			yield { code: 'list_too_short', args, path, at: 'key' };
		}
		if (most !== null && scale.members.length > most) {
			yield { code: 'list_too_long', args: { field: 'of', most }, path, at: 'key' };
		}
	}
};
