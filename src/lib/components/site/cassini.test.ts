import { expect, test } from 'vitest';
import { cassini } from './cassini.ts';

function points(path: string): [number, number][] {
	return path
		.match(/-?[\d.]+ -?[\d.]+/g)!
		.map((pair) => pair.split(' ').map(Number) as [number, number]);
}

test.each([0.2, 0.7, 1, 1.4, 3])(
	'every point of the oval %s has that product of distances',
	(product) => {
		for (const [x, y] of points(cassini(product, 1000))) {
			const found = (Math.hypot(x - 1000, y) * Math.hypot(x + 1000, y)) / 1e6;
			expect(found).toBeCloseTo(product, 3);
		}
	}
);

test('is two ovals below one, and one from there on', () => {
	expect(cassini(0.9, 10).match(/Z/g)).toHaveLength(2);
	expect(cassini(1.1, 10).match(/Z/g)).toHaveLength(1);
});
