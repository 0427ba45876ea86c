import * as z from 'zod';
import { THEOREMS } from '../../model/theorems.ts';
import { Words } from '../../model/words.ts';
import { fields, reference, whole } from '../../shape/leaf.ts';

/** An acknowledgement that one theorem is not proved. Promises have no names, so `at` is their number. */
export const AuthoredUnproved = fields({
	theorem: z.enum(THEOREMS),
	at: z.union([reference, whole(1, 1_000)]).optional(),
	because: Words
});
