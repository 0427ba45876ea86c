/** An exact rational number in lowest terms, `d` above 0. */
export type Fraction = { readonly n: bigint; readonly d: bigint };

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

export function fraction(n: bigint, d: bigint): Fraction {
	if (d === 0n) throw new Error('A fraction has no zero below the line.');
	const common = greatestCommonDivisor(n < 0n ? -n : n, d < 0n ? -d : d);
	const sign = d < 0n ? -1n : 1n;
	return { n: (sign * n) / common, d: (sign * d) / common };
}

/** The number a person wrote with at most six decimal places. */
export function decimal(value: number): Fraction {
	return fraction(BigInt(Math.round(value * 1_000_000)), 1_000_000n);
}

/** The double itself, to the last bit: what `irt`, `circumplex` and `ipsative` give. */
export function fromDouble(value: number): Fraction {
	let n = value;
	let d = 1n;
	while (!Number.isInteger(n)) {
		n *= 2;
		d *= 2n;
	}
	return fraction(BigInt(n), d);
}

/** The nearest double, ties to even. */
export function toNumber({ n, d }: Fraction): number {
	if (n === 0n) return 0;
	if (n < 0n) return -toNumber({ n: -n, d });
	if (n <= Number.MAX_SAFE_INTEGER && d <= Number.MAX_SAFE_INTEGER) return Number(n) / Number(d);
	// At least 64 bits of quotient with a sticky last bit, so that `Number` rounds once and rightly.
	const shift = Math.max(0, 64 + bits(d) - bits(n));
	const dividend = n << BigInt(shift);
	const quotient = dividend / d;
	const sticky = quotient * d === dividend ? quotient : quotient | 1n;
	return Number(sticky) / 2 ** shift;
}

export function plus(a: Fraction, b: Fraction): Fraction {
	return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Fraction, b: Fraction): Fraction {
	return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function times(a: Fraction, b: Fraction): Fraction {
	return fraction(a.n * b.n, a.d * b.d);
}

export function over(a: Fraction, b: Fraction): Fraction {
	return fraction(a.n * b.d, a.d * b.n);
}

/** Below 0, 0 or above 0, as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
	const difference = a.n * b.d - b.n * a.d;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sum(values: readonly Fraction[]): Fraction {
	return values.reduce(plus, ZERO);
}

export function lowest(values: readonly Fraction[]): Fraction {
	return values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
}

export function highest(values: readonly Fraction[]): Fraction {
	return values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
}

/** The largest whole number that is not above the value. */
export function floor({ n, d }: Fraction): bigint {
	const towardsZero = n / d;
	return n < 0n && towardsZero * d !== n ? towardsZero - 1n : towardsZero;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
	return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

function bits(n: bigint): number {
	return n.toString(2).length;
}
