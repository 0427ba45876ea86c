import type { Rule } from './rule.ts';

/** The last profile takes everyone whom no other fits, and only the last. */
export const otherwise: Rule = function* ({ questionnaire: { profiles } }) {
	const last = profiles.at(-1);
	const isMissing = !profiles.some(({ when }) => when.kind === 'always');
	for (const { id: profile, when } of profiles) {
		const path = ['profiles', profile, 'when'];
		if (profile === last?.id) {
			if (isMissing) yield { code: 'otherwise_missing', args: { profile }, path };
		} else if (when.kind === 'always') {
			yield { code: 'otherwise_not_last', args: { profile }, path };
		}
	}
};
