import type { Rule } from './rule.ts';

/** A member counts once; what shall count twice has a weight. */
export const memberDuplicate: Rule = function* ({ questionnaire: { scales } }) {
	for (const { id: scale, members } of scales) {
		const seen = new Set<string>();
		for (const [index, { name }] of members.entries()) {
			if (seen.has(name)) {
				yield {
					code: 'member_duplicate',
					args: { scale, name },
					path: ['scales', scale, 'of', index]
				};
			}
			seen.add(name);
		}
	}
};
