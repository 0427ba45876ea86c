import { partsOf } from './condition-parts.ts';
import type { Rule } from './rule.ts';

/** Flags are raised in their order, before profiles: each rests on answers, scales and the flags above it. */
export const flagReach: Rule = function* ({ questionnaire: { flags }, places }) {
	const earlier = new Set<string>();
	for (const { id: flag, when } of flags) {
		for (const part of partsOf(when)) {
			const path = places.get(part) ?? [];
			if (part.kind === 'profile') {
				yield { code: 'flag_rests_on_profile', args: { flag, profile: part.profile }, path };
			}
			if (part.kind === 'flag' && !earlier.has(part.flag)) {
				yield { code: 'flag_later', args: { flag, name: part.flag }, path };
			}
		}
		earlier.add(flag);
	}
};
