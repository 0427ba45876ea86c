import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	add,
	compare,
	decimalPlaces,
	divide,
	multiply,
	ofDecimal,
	ofDouble,
	roundTo,
	toNumber
} from './exact.ts';

const exactly = (n: number, d: number) => ({ n: BigInt(n), d: BigInt(d) });

describe('exact numbers', () => {
	test('add tenths without drift', () => {
		expect(toNumber(add(ofDecimal(0.1), ofDecimal(0.2)))).toBe(0.3);
	});

	test('put a third below 0.333334 and above 0.333333', () => {
		const third = divide(ofDecimal(1), ofDecimal(3));
		expect(compare(third, ofDecimal(0.333333))).toBe(1);
		expect(compare(third, ofDecimal(0.333334))).toBe(-1);
	});

	test.each([
		[2.5, 'up', 3],
		[2.5, 'even', 2],
		[3.5, 'even', 4],
		[-2.5, 'up', -2],
		[-2.5, 'even', -2],
		[-2.6, 'up', -3],
		[2.49, 'up', 2]
	] as const)('round %d half %s to %d', (value, half, rounded) => {
		expect(toNumber(roundTo(ofDecimal(value), ofDecimal(1), half))).toBe(rounded);
	});

	test('round to quarters', () => {
		expect(toNumber(roundTo(exactly(1, 3), ofDecimal(0.25), 'up'))).toBe(0.25);
	});

	test.each([
		[1, 0],
		[0.5, 1],
		[-1.25, 2],
		[0.000001, 6]
	])('count the places of %d as %d', (value, places) => {
		expect(decimalPlaces(value)).toBe(places);
	});

	test('turn every double of a score into itself', () => {
		const double = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
		fc.assert(
			fc.property(double, (value) => {
				fc.pre(value === 0 || Math.abs(value) > 1e-200);
				expect(toNumber(ofDouble(value))).toBe(value + 0);
			})
		);
	});

	test('round long fractions to the nearest double', () => {
		const long = 10n ** 30n;
		expect(toNumber({ n: (2n ** 53n + 1n) * long + 1n, d: long })).toBe(2 ** 53 + 2);
		expect(toNumber({ n: -(2n ** 53n + 1n) * long - 1n, d: long })).toBe(-(2 ** 53) - 2);
		expect(toNumber({ n: (2n ** 53n + 1n) * long, d: long })).toBe(2 ** 53);
	});

	test('compare as subtraction does', () => {
		const fraction = fc.tuple(
			fc.integer({ min: -999, max: 999 }),
			fc.integer({ min: 1, max: 999 })
		);
		fc.assert(
			fc.property(fraction, fraction, ([a, b], [c, d]) => {
				expect(compare(exactly(a, b), exactly(c, d))).toBe(Math.sign(a * d - c * b));
				expect(toNumber(multiply(exactly(a, b), exactly(b, 1)))).toBe(a + 0);
			})
		);
	});
});
