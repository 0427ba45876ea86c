import { expect, test } from 'vitest';
import { nearestFew } from './nearest-few.ts';

test('nearestFew names those that share a word first, then those spelt most alike', () => {
	const known = ['asking-well', 'setting-limits', 'healthy-solitude', 'heavy-days', 'small-limits'];
	expect(nearestFew('healthy-limits', known)).toEqual([
		'healthy-solitude',
		'small-limits',
		'setting-limits'
	]);
});
