import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, floor, fraction, fromDouble, over, toNumber } from './fraction.ts';

describe('fraction', () => {
	test('takes a number as it was written, not as the machine holds it', () => {
		expect(decimal(0.1)).toEqual({ n: 1n, d: 10n });
		expect(decimal(-1.000001)).toEqual({ n: -1_000_001n, d: 1_000_000n });
	});

	test('gives every double back, those aside that are too small to be a score', () => {
		const doubles = fc.double({ noNaN: true, min: 1e-200, max: 1e9 });
		fc.assert(
			fc.property(doubles, fc.constantFrom(1, 0, -1), (size, sign) => {
				expect(toNumber(fromDouble(size * sign)) === size * sign).toBe(true);
			})
		);
	});

	test('divides like the machine, which rounds rightly', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 1 }), (n, d) => {
				expect(toNumber(fraction(BigInt(n), BigInt(d))) === n / d).toBe(true);
			})
		);
	});

	test('rounds long fractions once: just above the middle goes up', () => {
		const middle = { n: 2n ** 53n + 1n, d: 1n };
		const above = { n: middle.n * 10n ** 30n + 1n, d: 10n ** 30n };

		expect(toNumber(middle)).toBe(2 ** 53);
		expect(toNumber(above)).toBe(2 ** 53 + 2);
	});

	test('finds the whole number below, also below zero', () => {
		expect(floor(over(decimal(-7), decimal(2)))).toBe(-4n);
		expect(floor(over(decimal(7), decimal(2)))).toBe(3n);
		expect(floor(decimal(-4))).toBe(-4n);
	});
});
