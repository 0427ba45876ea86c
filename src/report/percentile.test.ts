import { describe, expect, test } from 'vitest';
import { percentile } from './percentile.ts';

describe('percentile', () => {
	test.each([
		[-1.96, 2.4997895148],
		[-1, 15.8655253931],
		[0, 50],
		[1, 84.1344746069],
		[1.644853627, 95.0000000005],
		[3, 99.8650101968],
		[6, 99.9999999013]
	])('puts z = %d at %d', (z, expected) => {
		expect(percentile({ value: z, mean: 0, sd: 1 })).toBeCloseTo(expected, 8);
	});

	test('measures from the mean of the norm group in its standard deviations', () => {
		expect(percentile({ value: 60, mean: 50, sd: 10 })).toBeCloseTo(84.1345, 4);
	});

	test('stays between 0 and 100 far outside the norm group', () => {
		expect(percentile({ value: -1_000, mean: 0, sd: 1 })).toBe(0);
		expect(percentile({ value: 1_000, mean: 0, sd: 1 })).toBe(100);
	});
});
