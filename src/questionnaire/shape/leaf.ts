import * as z from 'zod';
import { Decimal } from '../../model/words.ts';
import type { Finding } from '../../problems/problem.ts';
import type { YamlValue } from '../../yaml/node.ts';
import { RESERVED } from './reserved.ts';

/** What a check of our own found. `field` is filled in from the path. */
export type LeafFinding = { finding: Finding; at?: 'key' };

/** A number with at most six decimal places. */
export const decimal = z.number().superRefine((value, context) => {
	if (Math.abs(value) > 1_000_000) add(context, outOfRange(-1_000_000, 1_000_000));
	else if (!Decimal.safeParse(value).success) {
		add(context, { code: 'number_too_fine', args: { field: '', places: 6 } });
	}
});

export const positiveDecimal = decimal.superRefine((value, context) => {
	if (value <= 0) add(context, { code: 'number_not_positive', args: { field: '' } });
});

/** A measured number, as a publication gives it. */
export const measure = z.number();

export const positiveMeasure = measure.superRefine((value, context) => {
	if (value <= 0) add(context, { code: 'number_not_positive', args: { field: '' } });
});

export function between(low: number, high: number) {
	return z.number().superRefine((value, context) => {
		if (value < low || value > high) add(context, outOfRange(low, high));
	});
}

export function whole(low: number, high: number) {
	return z.number().superRefine((value, context) => {
		if (!Number.isInteger(value)) add(context, { code: 'number_not_whole', args: { field: '' } });
		else if (value < low || value > high) add(context, outOfRange(low, high));
	});
}

/** A name that refers to something; whether it is known is found out later. */
export const reference = z.string();

/** A name that this file gives. */
export const id = z.string().superRefine((value, context) => checkId(value, context));

/** A condition, which has a grammar of its own. */
export const condition = z.custom<YamlValue>((value) => value !== undefined);

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

/** A mapping from names that the author gives. Any word may be one, so it stays a map. */
export function byId<Value extends z.core.SomeType>(value: Value, least = 1, what = 'entry') {
	const key = z.string().superRefine((name, context) => checkId(name, context, 'key'));
	return z.map(key, value).superRefine((entries, context) => {
		if (entries.size >= least) return;
		add(context, { code: 'list_too_short', args: { field: '', least, what } });
	});
}

/** One of several shapes; `wanted` says in words which there are. */
export function either<Options extends readonly z.core.SomeType[]>(
	wanted: string,
	options: Options
) {
	return z.union(options, { error: () => wanted });
}

export function listOf<Value extends z.core.SomeType>(value: Value, least = 0, what = 'entry') {
	return z.array(value).superRefine((items, context) => {
		if (items.length >= least) return;
		add(context, { code: 'list_too_short', args: { field: '', least, what } });
	});
}

/** Reports a finding of our own through zod. */
export function add(context: z.core.$RefinementCtx, finding: Finding, at?: 'key'): void {
	const params: LeafFinding = at === undefined ? { finding } : { finding, at };
	context.addIssue({ code: 'custom', params });
}

function checkId(value: string, context: z.core.$RefinementCtx, at?: 'key'): void {
	if (RESERVED.includes(value)) {
		add(context, { code: 'id_reserved', args: { id: value, known: RESERVED } }, at);
	} else if (!/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/.test(value)) {
		add(context, { code: 'id_malformed', args: { id: value } }, at);
	}
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
