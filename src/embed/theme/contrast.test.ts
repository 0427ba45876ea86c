import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { mixed } from './mixed.ts';

test.each([
	['#000000', '#ffffff', 21],
	['#777777', '#ffffff', 4.478],
	['#767676', '#ffffff', 4.542],
	['#0000ff', '#ffffff', 8.592],
	['#ff0000', '#000000', 5.252]
] as const)('gives %s on %s the contrast that WCAG does', (front, back, ratio) => {
	expect(contrast(front, back)).toBeCloseTo(ratio, 3);
	expect(contrast(back, front)).toBe(contrast(front, back));
});

test('mixes as CSS does', () => {
	expect(mixed('#ffffff', 0.5, '#000000')).toBe('#636363');
	expect(mixed('#1f5f5b', 1, '#26211c')).toBe('#1f5f5b');
});
