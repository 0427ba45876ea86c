import * as z from 'zod';
import { Decimal, Id, Words } from './words.ts';

/** A question or another scale that a scale is made of. */
export const Member = z.strictObject({
	name: Id,
	/** Counts against the scale: its points x become min + max - x over its own range. */
	reversed: z.boolean(),
	weight: Decimal.positive()
});

/** One item of a graded response model: discrimination and ordered category thresholds. */
export const IrtItem = z.strictObject({
	name: Id,
	slope: z.number().positive(),
	thresholds: z.array(z.number()).nonempty()
});

/** The ways of making one raw value of several members, in the order in which they are named to authors. */
export const MethodName = z.enum([
	'sum',
	'mean',
	'count',
	'max',
	'min',
	'median',
	'difference',
	'product',
	'ratio',
	'irt',
	'circumplex',
	'ipsative'
]);

/** How members become one raw value: the method, and what some methods need beside the members. */
export const Scoring = z.discriminatedUnion('method', [
	z.strictObject({ method: MethodName.exclude(['count', 'irt', 'circumplex']) }),
	/** Members whose points, after reversal, reach `from`; null means more than 0. */
	z.strictObject({ method: z.literal('count'), from: Decimal.nullable() }),
	/** Graded response model, EAP on the grid -4..4 step 0.1, prior N(0,1). The value is T = 50 + 10 theta. */
	z.strictObject({ method: z.literal('irt'), items: z.array(IrtItem).nonempty() }),
	/** Structural summary over scales at these angles (degrees, by member). The value is the amplitude. */
	z.strictObject({ method: z.literal('circumplex'), angles: z.array(z.number()).min(3) })
]);

/** When there is a score although something is missing, and how it is made. */
export const MissingRule = z.discriminatedUnion('rule', [
	z.strictObject({ rule: z.literal('none_allowed') }),
	z.strictObject({ rule: z.literal('prorate_from'), atLeast: z.int().positive() }),
	/** At least half answered; exactly half is enough. */
	z.strictObject({ rule: z.literal('prorate_half') }),
	z.strictObject({ rule: z.literal('zero_up_to'), atMost: z.int().nonnegative() })
]);

export const Transform = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('linear'), multiply: Decimal, add: Decimal }),
	/** Percent of maximum possible: 100 (x - min) / (max - min). */
	z.strictObject({ kind: z.literal('pomp') }),
	z.strictObject({ kind: z.literal('z'), mean: Decimal, sd: Decimal.positive() }),
	z.strictObject({ kind: z.literal('t'), mean: Decimal, sd: Decimal.positive() })
]);

export const Rounding = z.strictObject({ to: Decimal.positive(), half: z.enum(['up', 'even']) });

export const TableRow = z.strictObject({
	raw: Decimal,
	/** For a row that stands for a range: its end, included. */
	to: Decimal.optional(),
	score: Decimal,
	error: Decimal.nullable()
});

/** A named part of the scale, from `from` up to just before the next band. The first has `from: null`. */
export const Band = z.strictObject({ id: Id, from: Decimal.nullable(), title: Words, text: Words });

/** What a publication says about the scale's error, in the units of its final value. */
export const Precision = z.strictObject({
	sd: Decimal.positive(),
	reliability: z.number().min(0).max(1),
	kind: z.enum(['test-retest', 'alpha']),
	source: Words
});

export const Norm = z.strictObject({
	population: Words,
	n: z.int().positive(),
	year: z.int(),
	mean: Decimal,
	sd: Decimal.positive(),
	source: Words
});

/** A dimension of the result. Order of work: points, reverse, weight, missing rule, transform, round, table, band. */
export const Scale = z.strictObject({
	id: Id,
	title: Words,
	describes: Words,
	scoring: Scoring,
	/** All questions or all scales. */
	of: z.enum(['questions', 'scales']),
	members: z.array(Member).nonempty(),
	/** False for an inner step: it is worked out as any other, and no surface names it or shows what it comes to. */
	shown: z.boolean(),
	/** What a higher value means for the person; the direction in which the scale must be monotone. */
	higher: z.enum(['harder', 'easier', 'neither']),
	missing: MissingRule,
	notApplicable: z.enum(['drop', 'missing']),
	hidden: z.enum(['drop', 'zero']),
	transform: Transform.nullable(),
	round: Rounding.nullable(),
	table: z.array(TableRow).nullable(),
	bands: z.array(Band),
	precision: Precision.nullable(),
	norms: z.array(Norm)
});

export type Member = z.infer<typeof Member>;
export type IrtItem = z.infer<typeof IrtItem>;
export type MethodName = z.infer<typeof MethodName>;
export type Scoring = z.infer<typeof Scoring>;
export type MissingRule = z.infer<typeof MissingRule>;
export type Transform = z.infer<typeof Transform>;
export type Rounding = z.infer<typeof Rounding>;
export type TableRow = z.infer<typeof TableRow>;
export type Band = z.infer<typeof Band>;
export type Precision = z.infer<typeof Precision>;
export type Norm = z.infer<typeof Norm>;
export type Scale = z.infer<typeof Scale>;
