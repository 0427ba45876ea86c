import { fingerprint } from '../fingerprint.ts';
import type { Rule } from './rule.ts';

/** What scores differently is another version: results of the two must not be mistaken for each other. */
export const versionNotRaised: Rule = function* ({ questionnaire, context: { recorded } }) {
	const { version } = questionnaire;
	if (recorded?.version !== version || recorded.scores === fingerprint(questionnaire).scores)
		return;
	yield { code: 'version_not_raised', args: { version }, path: ['version'] };
};
