import type { Rule } from './rule.ts';

const LEAST = { circumplex: 3, ipsative: 2 } as const;

/** A circle has three points at least, and a comparison two sides. */
export const partsTooFew: Rule = function* ({ questionnaire: { scales } }) {
	for (const { id, scoring, members } of scales) {
		const { method } = scoring;
		if (method !== 'circumplex' && method !== 'ipsative') continue;
		if (members.length >= LEAST[method]) continue;
		const args = { field: 'of', least: LEAST[method], what: 'scales' };
		yield { code: 'list_too_short', args, path: ['scales', id, 'of'], at: 'key' };
	}
};
