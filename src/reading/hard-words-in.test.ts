import { describe, expect, test } from 'vitest';
import { hardWordsEn } from './hard-words.en.ts';
import { hardWordsIn } from './hard-words-in.ts';

describe('hardWordsIn', () => {
	test('finds a hard word in any case, once, with a plain one', () => {
		expect(hardWordsIn('Utilise it, and utilise it well.', 'en')).toEqual([
			{ word: 'utilise', plain: 'use' }
		]);
	});

	test('leaves alone what only begins like one', () => {
		expect(hardWordsIn('The priory is near.', 'en')).toEqual([]);
	});

	test('offers no word that is in the list itself', () => {
		const offered = [...hardWordsEn.values()];
		expect(offered.filter((plain) => hardWordsIn(plain, 'en').length > 0)).toEqual([]);
	});
});
