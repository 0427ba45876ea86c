import { add, compare, multiply, ofDecimal, reduce, ZERO, type Exact } from '../exact.ts';

/**
 * What methods calculate with, so that each is written once: the whole numbers of a scale of questions, which are fast,
 * and the exact numbers that the parts of a scale of scales come to.
 */
export type Arithmetic<Value> = {
	readonly zero: Value;
	readonly one: Value;
	/** A decimal beside the points; `unit` is the scale's `pointUnit`. */
	ofDecimal(decimal: number, unit: number): Value;
	/** The number of an option's place. */
	ofPlace(place: number): Value;
	add(one: Value, other: Value): Value;
	multiply(one: Value, other: Value): Value;
	times(value: Value, factor: number): Value;
	/** Below 0, 0 or above 0, as for `sort`. */
	compare(one: Value, other: Value): number;
	exact(value: Value): Exact;
	/** The same text for equal numbers. */
	key(value: Value): string;
};

/** For scales of questions: points and weights are whole numbers in the scale's units. */
export const WHOLE: Arithmetic<number> = {
	zero: 0,
	one: 1,
	ofDecimal: (decimal, unit) => Math.round(decimal * unit),
	ofPlace: (place) => place,
	add: (one, other) => one + other,
	multiply: (one, other) => one * other,
	times: (value, factor) => value * factor,
	compare: (one, other) => one - other,
	exact: (value) => ({ n: BigInt(value), d: 1n }),
	key: (value) => String(value)
};

/** For scales of scales, and for the ends of ranges. */
export const EXACT: Arithmetic<Exact> = {
	zero: ZERO,
	one: { n: 1n, d: 1n },
	ofDecimal: (decimal, unit) => multiply(ofDecimal(decimal), { n: BigInt(unit), d: 1n }),
	ofPlace: (place) => ({ n: BigInt(place), d: 1n }),
	add,
	multiply,
	times: (value, factor) => ({ n: value.n * BigInt(factor), d: value.d }),
	compare,
	exact: (value) => value,
	key: (value) => {
		const { n, d } = reduce(value);
		return `${n}/${d}`;
	}
};
