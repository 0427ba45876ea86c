import * as z from 'zod';
import { Condition } from './condition.ts';
import { Decimal, Id, Words } from './words.ts';

/** One answer a person can choose. `points` is null where the option is never scored. */
export const Option = z.strictObject({
	id: Id,
	text: Words,
	points: Decimal.nullable(),
	/** Ticking it unticks every other; only `none_of_these` of `choose_many`. */
	exclusive: z.boolean()
});

const common = {
	id: Id,
	/** The page it stands on; a page's questions are consecutive. */
	page: Id,
	text: Words,
	hint: Words.nullable(),
	required: z.boolean(),
	/** False for an answer that serves this visit only: never stored, exported or part of a result. */
	kept: z.boolean(),
	/** Rests on earlier questions only. Null: always visible. */
	showWhen: Condition.nullable()
};

export const ChooseOne = z.strictObject({
	...common,
	kind: z.literal('choose_one'),
	options: z.array(Option).min(2),
	/** The words of the "does not apply" choice, where the question offers it. */
	notApplicable: Words.nullable()
});

export const ChooseMany = z.strictObject({
	...common,
	kind: z.literal('choose_many'),
	options: z.array(Option).min(2)
});

/** A whole or decimal number; its value is its points. At most 1,000 values. */
export const NumberQuestion = z.strictObject({
	...common,
	kind: z.literal('number'),
	min: Decimal,
	max: Decimal,
	step: Decimal.positive(),
	unit: Words.nullable()
});

/** Free text. Only `answered` can be asked of it. */
export const Note = z.strictObject({
	...common,
	kind: z.literal('note'),
	maxLength: z.int().min(1).max(2_000)
});

export const Question = z.discriminatedUnion('kind', [ChooseOne, ChooseMany, NumberQuestion, Note]);

export type Option = z.infer<typeof Option>;
export type ChooseOne = z.infer<typeof ChooseOne>;
export type ChooseMany = z.infer<typeof ChooseMany>;
export type NumberQuestion = z.infer<typeof NumberQuestion>;
export type Note = z.infer<typeof Note>;
export type Question = z.infer<typeof Question>;
