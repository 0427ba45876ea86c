import { namesOf, partsOf } from './condition-parts.ts';
import type { Rule } from './rule.ts';

/** A profile waits for the scales that profiles name; with none, it would be told to people who answered nothing. */
export const profilesWithoutScale: Rule = function* ({ questionnaire: { profiles, scales } }) {
	const ids = new Set(scales.map(({ id }) => id));
	const isScaled = profiles.some(
		({ when, axes }) =>
			axes !== null || [...partsOf(when)].flatMap(namesOf).some((name) => ids.has(name))
	);
	if (profiles.length > 0 && !isScaled)
		yield { code: 'profiles_without_scale', args: {}, path: ['profiles'], at: 'key' };
};
