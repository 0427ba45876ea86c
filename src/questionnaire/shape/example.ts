import * as z from 'zod';
import { Words } from '../../model/words.ts';
import { anything, fields, listOf, reference } from '../../shape/leaf.ts';

const sheet = {
	answers: z.map(z.string(), anything).optional(),
	everything_else: reference.optional(),
	skipped: listOf(reference).optional()
};

/** One answer sheet in a file of its own. */
export const AuthoredSheet = fields(sheet);

/** A person the author can imagine. What they answer and what they must be told depends on the questionnaire. */
export const AuthoredExample = fields({
	name: Words,
	...sheet,
	expect: z.map(z.string(), anything)
});

export const AuthoredExamples = listOf(AuthoredExample, 1, 'example');

export type AuthoredExample = z.infer<typeof AuthoredExample>;
