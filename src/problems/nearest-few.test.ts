import { expect, test } from 'vitest';
import { nearestFew } from './nearest-few.ts';

test('nearestFew names those that share a word first, then those spelt most alike', () => {
	const known = ['healthy-limit', 'asking-well', 'setting-limits', 'small-limits', 'healthy-lambs'];
	expect(nearestFew('healthy-limits', known)).toEqual([
		'healthy-limit',
		'healthy-lambs',
		'small-limits'
	]);
});
