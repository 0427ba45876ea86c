import type * as z from 'zod';
import { Words } from '../../model/words.ts';
import { decimal, fields, listOf } from '../../shape/leaf.ts';
import { byId } from './name.ts';

/** The words of some answers, under their names. */
export const AuthoredOptions = byId(Words, 2, 'answers');

/** A named set of answers: words first, points beside them in the same order. */
export const AuthoredAnswerSet = fields({
	options: AuthoredOptions,
	points: listOf(decimal).optional(),
	not_applicable: Words.optional()
});

export type AuthoredOptions = z.infer<typeof AuthoredOptions>;
export type AuthoredAnswerSet = z.infer<typeof AuthoredAnswerSet>;
