import * as z from 'zod';
import { Words } from '../../model/words.ts';
import { AuthoredOptions } from './answer-set.ts';
import {
	anything,
	decimal,
	either,
	fields,
	listOf,
	positiveDecimal,
	reference,
	whole
} from '../../shape/leaf.ts';

/** A question that needs more than its text. */
export const AuthoredLongQuestion = fields({
	text: Words,
	hint: Words.optional(),
	answers: reference.optional(),
	choose_one: AuthoredOptions.optional(),
	choose_many: AuthoredOptions.optional(),
	points: listOf(decimal).optional(),
	not_applicable: Words.optional(),
	none_of_these: Words.optional(),
	number: fields({
		min: decimal,
		max: decimal,
		step: positiveDecimal.optional(),
		unit: Words.optional()
	}).optional(),
	note: fields({ max_length: whole(1, 2_000) }).optional(),
	show_when: anything.optional(),
	required: z.boolean().optional(),
	kept: z.boolean().optional()
});

/** A question is its text, or a map when it needs more. */
export const AuthoredQuestion = either('the text of the question, or a map with `text`', [
	Words,
	AuthoredLongQuestion
]);

export type AuthoredLongQuestion = z.infer<typeof AuthoredLongQuestion>;
export type AuthoredQuestion = z.infer<typeof AuthoredQuestion>;
