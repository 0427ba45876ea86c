import { describe, expect, test } from 'vitest';
import { reliableChange } from './reliable-change.ts';

describe('reliableChange', () => {
	test('agrees with the worked case of Jacobson and Truax', () => {
		const change = reliableChange({ before: 32.5, after: 47.5, sd: 7.5, reliability: 0.8 });

		expect(change.sem).toBeCloseTo(3.3541, 4);
		expect(change.standardErrorOfDifference).toBeCloseTo(4.7434, 4);
		expect(change.index).toBeCloseTo(3.1623, 4);
		expect(change.smallestReliableChange).toBeCloseTo(9.2971, 4);
	});

	test('keeps the direction of the change', () => {
		expect(reliableChange({ before: 30, after: 2, sd: 7, reliability: 0.8 }).index).toBeLessThan(0);
	});

	test('puts the smallest reliable change where the index is 1.96', () => {
		const { smallestReliableChange } = reliableChange({
			before: 0,
			after: 0,
			sd: 5,
			reliability: 0.7
		});
		const { index } = reliableChange({
			before: 10,
			after: 10 + smallestReliableChange,
			sd: 5,
			reliability: 0.7
		});
		expect(index).toBeCloseTo(1.96, 12);
	});

	test('has no index for a scale without error, rather than a division by nothing', () => {
		expect(reliableChange({ before: 1, after: 2, sd: 5, reliability: 1 })).toEqual({
			sem: 0,
			standardErrorOfDifference: 0,
			index: null,
			smallestReliableChange: 0
		});
	});
});
