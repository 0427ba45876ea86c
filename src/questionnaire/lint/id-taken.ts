import type { Rule } from './rule.ts';

/** What already stands at `/embed/<name>`, where a framed check would. */
const TAKEN = ['check'];

/** The id is an address, and two things cannot be at one. */
export const idTaken: Rule = function* ({ questionnaire: { id } }) {
	if (TAKEN.includes(id)) yield { code: 'id_taken', args: { id }, path: ['id'] };
};
