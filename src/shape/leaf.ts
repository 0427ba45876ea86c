import * as z from 'zod';
import { Decimal, Id, ID } from '../model/words.ts';
import type { Finding } from '../problems/problem.ts';
import type { YamlValue } from '../yaml/node.ts';

/** What a check of our own found. `field` is filled in from the path. */
export type LeafFinding = { finding: Finding; at?: 'key' };

/** A number with at most six decimal places. What `meta` holds is for editors: the checks above it are not seen there. */
export const decimal = z
	.number()
	.superRefine((value, context) => {
		if (Math.abs(value) > 1_000_000) add(context, outOfRange(-1_000_000, 1_000_000));
		else if (!Decimal.safeParse(value).success) {
			add(context, { code: 'number_too_fine', args: { field: '', places: 6 } });
		}
	})
	.meta({ minimum: -1_000_000, maximum: 1_000_000 });

export const positiveDecimal = decimal
	.superRefine((value, context) => {
		if (value <= 0) add(context, { code: 'number_not_positive', args: { field: '' } });
	})
	.meta({ exclusiveMinimum: 0, maximum: 1_000_000 });

/** A measured number, as a publication gives it. */
export const measure = z.number();

export const positiveMeasure = measure
	.superRefine((value, context) => {
		if (value <= 0) add(context, { code: 'number_not_positive', args: { field: '' } });
	})
	.meta({ exclusiveMinimum: 0 });

export function between(low: number, high: number) {
	return z
		.number()
		.superRefine((value, context) => {
			if (value < low || value > high) add(context, outOfRange(low, high));
		})
		.meta({ minimum: low, maximum: high });
}

export function whole(low: number, high: number) {
	return z
		.number()
		.superRefine((value, context) => {
			if (!Number.isInteger(value)) add(context, { code: 'number_not_whole', args: { field: '' } });
			else if (value < low || value > high) add(context, outOfRange(low, high));
		})
		.meta({ type: 'integer', minimum: low, maximum: high });
}

/** A day, written year-month-day. */
export const date = z
	.string()
	.superRefine((value, context) => {
		if (z.iso.date().safeParse(value).success) return;
		add(context, { code: 'date_malformed', args: { field: '' } });
	})
	.meta({ format: 'date' });

/** A name that refers to something; whether it is known is found out later. */
export const reference = z.string();

/** The name of something elsewhere, which must look like one. */
export const name = z
	.string()
	.superRefine((value, context) => {
		if (Id.safeParse(value).success) return;
		add(context, { code: 'id_malformed', args: { id: value } });
	})
	.meta({ pattern: ID.source });

/** Something with a grammar of its own, read later. */
export const anything = z.custom<YamlValue>((value) => value !== undefined);

/** A mapping with a fixed set of fields. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
	// The reader words unknown fields itself; zod's message only carries the fields there are.
	const known = Object.keys(shape).join(' ');
	return z.preprocess(
		withoutPrototype,
		z.strictObject(shape, {
			error: ({ code }) => (code === 'unrecognized_keys' ? known : undefined)
		})
	);
}

/** One of several shapes; `wanted` says in words which there are. */
export function either<Options extends readonly z.core.SomeType[]>(
	wanted: string,
	options: Options
) {
	return z.union(options, { error: () => wanted });
}

export function listOf<Value extends z.core.SomeType>(value: Value, least = 0, what = 'entry') {
	return z
		.array(value)
		.superRefine((items, context) => {
			if (items.length >= least) return;
			add(context, { code: 'list_too_short', args: { field: '', least, what } }, 'key');
		})
		.meta({ minItems: least });
}

/** Reports a finding of our own through zod. */
export function add(context: z.core.$RefinementCtx, finding: Finding, at?: 'key'): void {
	const params: LeafFinding = at === undefined ? { finding } : { finding, at };
	context.addIssue({ code: 'custom', params });
}

function outOfRange(low: number, high: number): Finding {
	return { code: 'number_out_of_range', args: { field: '', low, high } };
}

/** zod reads fields from objects. Without a prototype, `constructor` is there only if the author wrote it. */
function withoutPrototype(value: unknown): unknown {
	if (!(value instanceof Map)) return value;
	const object = Object.create(null) as Record<string, unknown>;
	for (const [key, content] of value) object[String(key)] = content;
	return object;
}
