/**
 * An exact rational number, `d` above 0, not necessarily reduced. Scores are compared with cuts by cross-multiplication,
 * so that 2.3333… lies where it lies and never where a rounding put it.
 */
export type Exact = { readonly n: bigint; readonly d: bigint };

export const ZERO: Exact = { n: 0n, d: 1n };

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The decimal places that authors may write. */
const PLACES = 6;

/** A decimal with at most six places, exactly. */
export function ofDecimal(value: number): Exact {
	const places = decimalPlaces(value);
	return { n: BigInt(Math.round(value * 10 ** places)), d: BigInt(10 ** places) };
}

/** A double, exactly: each one is an integer over a power of two. Throws a RangeError for NaN and infinity. */
export function ofDouble(value: number): Exact {
	if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number to score with`);
	let d = 1n;
	while (!Number.isInteger(value)) {
		value *= 2;
		d *= 2n;
	}
	return { n: BigInt(value), d };
}

/** The nearest double. */
export function toNumber(value: Exact): number {
	const { n, d } = isSafe(value) ? value : reduce(value);
	if (isSafe({ n, d })) return Number(n) / Number(d);
	// Too long for two doubles: carry 64 bits of the quotient, more than a double can hold, and let a remainder count as
	// a last bit, so that what lies just past the middle between two doubles goes the right way.
	const shift = BigInt(Math.max(0, bitLength(d) - bitLength(n) + 64));
	const quotient = (n << shift) / d;
	const isInexact = quotient * d !== n << shift;
	const sticky = isInexact && quotient % 2n === 0n ? (n < 0n ? -1n : 1n) : 0n;
	return Number(quotient + sticky) / 2 ** Number(shift);
}

export function add(a: Exact, b: Exact): Exact {
	return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function subtract(a: Exact, b: Exact): Exact {
	return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Exact, b: Exact): Exact {
	return { n: a.n * b.n, d: a.d * b.d };
}

/** Throws a RangeError when `b` is 0. */
export function divide(a: Exact, b: Exact): Exact {
	if (b.n === 0n) throw new RangeError('division by zero');
	return b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };
}

/** Below 0, 0 or above 0, as for `sort`. */
export function compare(a: Exact, b: Exact): number {
	const difference = a.n * b.d - b.n * a.d;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equals(a: Exact, b: Exact): boolean {
	return a.n * b.d === b.n * a.d;
}

/** The lowest terms: one form for one number, to be used as a key. */
export function reduce({ n, d }: Exact): Exact {
	let a = n < 0n ? -n : n;
	let b = d;
	while (b > 0n) [a, b] = [b, a % b];
	return { n: n / a, d: d / a };
}

/** The nearest multiple of `to`; a tie goes up (towards plus infinity) or to the even multiple. */
export function roundTo(value: Exact, to: Exact, half: 'up' | 'even'): Exact {
	const { n, d } = divide(value, to);
	const floor = n >= 0n ? n / d : -((-n + d - 1n) / d);
	const rest = 2n * (n - floor * d);
	const isUp = rest > d || (rest === d && (half === 'up' || floor % 2n !== 0n));
	return multiply({ n: isUp ? floor + 1n : floor, d: 1n }, to);
}

/** How many decimal places `value` is written with: 0 to 6. */
export function decimalPlaces(value: number): number {
	for (let places = 0; places < PLACES; places++) {
		if (Number(value.toFixed(places)) === value) return places;
	}
	return PLACES;
}

function isSafe({ n, d }: Exact): boolean {
	return n <= SAFE && n >= -SAFE && d <= SAFE;
}

function bitLength(value: bigint): number {
	return (value < 0n ? -value : value).toString(2).length;
}
