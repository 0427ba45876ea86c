import type { Path } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

/** What is said about a member is said about one of `of`. */
export const notAMember: Rule = function* ({ authored }) {
	for (const [scale, { of, reversed, weights, irt, angles }] of authored.scales ?? []) {
		const path: Path = ['scales', scale];
		for (const [index, name] of (reversed ?? []).entries()) {
			if (of.includes(name)) continue;
			const args = { field: 'reversed', name, known: of };
			yield { code: 'not_a_member', args, path: [...path, 'reversed', index] };
		}
		for (const [field, named] of Object.entries({ weights, irt, angles })) {
			for (const name of named?.keys() ?? []) {
				if (of.includes(name)) continue;
				const args = { field, name, known: of };
				yield { code: 'not_a_member', args, path: [...path, field, name], at: 'key' };
			}
		}
	}
};
