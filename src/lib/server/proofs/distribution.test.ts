import { describe, expect, test } from 'vitest';
import { distribution } from './distribution.ts';

const bands = ['low', 'high'];

describe('distribution', () => {
	test('puts each value at its place, as tall as its sheets are many', () => {
		const values = [
			{ value: 0, band: 'low', sheets: 1n },
			{ value: 1, band: 'low', sheets: 4n },
			{ value: 3, band: 'high', sheets: 2n }
		];
		expect(distribution(values, bands)).toEqual([
			{ x: 2.25, y: 75, width: 20.5, height: 25, look: 0 },
			{ x: 27.25, y: 0, width: 20.5, height: 100, look: 0 },
			{ x: 77.25, y: 50, width: 20.5, height: 50, look: 1 }
		]);
	});

	test('draws nothing for a value that only gaps lead to', () => {
		const values = [
			{ value: 0, band: 'low', sheets: 1n },
			{ value: 0.5, band: 'low', sheets: 0n }
		];
		expect(distribution(values, bands)).toHaveLength(1);
		expect(distribution([{ value: 0, band: null, sheets: 0n }], [])).toEqual([]);
	});

	test('shows what is rare beside what is common', () => {
		const values = [
			{ value: 0, band: null, sheets: 1n },
			{ value: 1, band: null, sheets: 10n ** 20n }
		];
		expect(distribution(values, []).map(({ height }) => height)).toEqual([0.6, 100]);
	});
});
