import { expect, test } from 'vitest';
import { largeNumberWords } from './large-number-words.ts';

test.each([
	[7n, '7'],
	[999n, '999'],
	[1_000n, '1 thousand'],
	[1_250n, '1.3 thousand'],
	[12_345n, '12 thousand'],
	[343_597_383_680n, '340 billion'],
	[59_509_277_343_750n, '60 trillion'],
	[999_999n, '1 million'],
	[7_958_661_109_946_400_884_391_936n, '8 septillion'],
	[10n ** 35n, '100 decillion'],
	[10n ** 40n, 'a number of 41 figures']
])('calls %s %s', (count, words) => {
	expect(largeNumberWords(count)).toBe(words);
});
