import { partsOf } from './condition-parts.ts';
import type { Rule } from './rule.ts';

/** Profiles are tried one after the other, so none can rest on another. */
export const profileReach: Rule = function* ({ questionnaire: { profiles }, places }) {
	for (const { id: profile, when } of profiles) {
		for (const part of partsOf(when)) {
			if (part.kind !== 'profile') continue;
			const path = places.get(part) ?? [];
			yield { code: 'profile_rests_on_profile', args: { profile, name: part.profile }, path };
		}
	}
};
