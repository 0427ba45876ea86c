import type { Rule } from './rule.ts';

/** Precision and norms come from a publication. */
export const evidenceUnpublished: Rule = function* ({ questionnaire: { kind }, authored }) {
	if (kind === 'published') return;
	for (const [scale, fields] of authored.scales ?? []) {
		for (const field of ['precision', 'norms'] as const) {
			if (fields[field] === undefined) continue;
			const path = ['scales', scale, field];
			yield { code: 'evidence_unpublished', args: { field }, path, at: 'key' };
		}
	}
};
