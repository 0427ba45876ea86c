import * as z from 'zod';
import { Rights } from '../../model/questionnaire.ts';
import { Words } from '../../model/words.ts';
import { date, either, fields } from '../../shape/leaf.ts';

const Long = fields({
	status: Rights.shape.status,
	holder: Words.optional(),
	notice: Words.optional(),
	evidence: Words.optional(),
	checked_on: date.optional()
});

/** Who owns the text: one word, or more when somebody else does. */
export const AuthoredRights = either('`own`, or a map with a `status`', [z.literal('own'), Long]);

export type AuthoredRights = z.infer<typeof AuthoredRights>;
