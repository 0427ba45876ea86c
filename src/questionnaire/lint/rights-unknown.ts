import type { Rule } from './rule.ts';

/** A text that nobody knows the owner of cannot be published. */
export const rightsUnknown: Rule = function* ({ questionnaire: { rights } }) {
	if (rights.status === 'unknown')
		yield { code: 'rights_unknown', args: {}, path: ['rights', 'status'] };
};
