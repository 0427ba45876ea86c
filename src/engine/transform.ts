import type { Scale, Transform } from '../model/scale.ts';
import {
	add,
	divide,
	equals,
	multiply,
	ofDecimal,
	roundTo,
	subtract,
	type Exact
} from './exact.ts';
import { rowFor } from './row-for.ts';

const HUNDRED: Exact = { n: 100n, d: 1n };
const TEN: Exact = { n: 10n, d: 1n };
const FIFTY: Exact = { n: 50n, d: 1n };

/** The final value of a raw score, and its standard error where the scale's table gives one. */
export type Finished = { value: Exact; error: number | null };

/**
 * Transform, round, table, in this order.
 * Null when the table has no row for the value (there is no falling back to the raw score), or when a scale with one
 * possible value is to be a percent of its range.
 */
export function finishRaw(
	{ transform, round, table }: Scale,
	raw: { min: Exact; max: Exact },
	value: Exact
): Finished | null {
	const transformed = transform === null ? value : applyTransform(transform, raw, value);
	if (transformed === null) return null;
	const rounded =
		round === null ? transformed : roundTo(transformed, ofDecimal(round.to), round.half);
	if (table === null) return { value: rounded, error: null };

	const row = rowFor(table, rounded);
	return row ? { value: ofDecimal(row.score), error: row.error } : null;
}

function applyTransform(
	transform: Transform,
	{ min, max }: { min: Exact; max: Exact },
	value: Exact
): Exact | null {
	switch (transform.kind) {
		case 'linear':
			return add(multiply(value, ofDecimal(transform.multiply)), ofDecimal(transform.add));
		case 'pomp':
			return equals(min, max)
				? null
				: multiply(HUNDRED, divide(subtract(value, min), subtract(max, min)));
		case 'z':
			return standardScore(transform, value);
		case 't':
			return add(FIFTY, multiply(TEN, standardScore(transform, value)));
	}
}

function standardScore({ mean, sd }: { mean: number; sd: number }, value: Exact): Exact {
	return divide(subtract(value, ofDecimal(mean)), ofDecimal(sd));
}
