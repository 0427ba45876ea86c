import * as z from 'zod';
import { MethodName, Norm, Precision, Rounding, Scale } from '../../model/scale.ts';
import { Words } from '../../model/words.ts';
import {
	between,
	decimal,
	either,
	fields,
	listOf,
	measure,
	positiveDecimal,
	positiveMeasure,
	reference,
	whole
} from '../../shape/leaf.ts';
import { byId } from './name.ts';

const MISSING =
	'`none_allowed`, `{ prorate_from: 3 }`, `{ prorate_from: half }` or `{ zero_up_to: 2 }`';

const Missing = either(MISSING, [
	z.literal('none_allowed'),
	fields({ prorate_from: either('a number or `half`', [z.literal('half'), whole(1, 1_000)]) }),
	fields({ zero_up_to: whole(0, 1_000) })
]);

const sds = fields({ mean: decimal, sd: positiveDecimal });

const Transform = either('`pomp`, `{ linear: ... }`, `{ z: ... }` or `{ t: ... }`', [
	z.literal('pomp'),
	fields({ linear: fields({ multiply: decimal, add: decimal }) }),
	fields({ z: sds }),
	fields({ t: sds })
]);

/** Rows by their raw value, which is a number. */
const Table = z.map(
	z.string(),
	either('a number, or `{ score, error }`', [
		decimal,
		fields({ score: decimal, error: decimal.optional() })
	])
);

const Band = fields({
	from: either('`lowest` or a number', [z.literal('lowest'), decimal]),
	title: Words,
	text: Words
});

/** A dimension of the result as it is written. */
export const AuthoredScale = fields({
	title: Words,
	describes: Words,
	score: MethodName,
	of: listOf(reference, 1, 'question'),
	reversed: listOf(reference).optional(),
	weights: z.map(z.string(), positiveDecimal).optional(),
	counts_from: decimal.optional(),
	irt: z
		.map(
			z.string(),
			fields({ slope: positiveMeasure, thresholds: listOf(measure, 1, 'threshold') })
		)
		.optional(),
	angles: z.map(z.string(), measure).optional(),
	shown: z.boolean().optional(),
	higher: Scale.shape.higher,
	missing: Missing,
	not_applicable: Scale.shape.notApplicable.optional(),
	hidden: Scale.shape.hidden.optional(),
	transform: Transform.optional(),
	round: fields({ to: positiveDecimal, half: Rounding.shape.half }).optional(),
	table: Table.optional(),
	bands: byId(Band).optional(),
	precision: fields({
		sd: positiveDecimal,
		reliability: between(0, 1),
		kind: Precision.shape.kind,
		source: Words
	}).optional(),
	norms: listOf(
		fields({
			population: Words,
			n: whole(1, 1_000_000_000),
			year: whole(1900, 2100),
			mean: decimal,
			sd: positiveDecimal,
			source: Norm.shape.source
		})
	).optional()
});

export type AuthoredScale = z.infer<typeof AuthoredScale>;
