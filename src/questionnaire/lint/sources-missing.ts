import type { Rule } from './rule.ts';

/** A published instrument names the publication. */
export const sourcesMissing: Rule = function* ({ questionnaire: { kind, sources } }) {
	if (kind === 'published' && sources.length === 0) {
		yield { code: 'sources_missing', args: {}, path: ['kind'] };
	}
};
