import * as z from 'zod';
import { THEOREMS } from './theorems.ts';
import { Words } from './words.ts';

/** A theorem that takes too long to prove, and why its author is sure of it all the same. */
export const Unproved = z.strictObject({
	theorem: z.enum(THEOREMS),
	/** What it is about: a scale, flag, rule or question, or the number of a promise. Null: the whole questionnaire. */
	at: z.string().nullable(),
	because: Words
});

export type Unproved = z.infer<typeof Unproved>;
