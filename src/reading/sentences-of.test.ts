import { expect, test } from 'vitest';
import { sentencesOf } from './sentences-of.ts';

test.each([
	['One. Two? Three', ['One.', 'Two?', 'Three']],
	['She said “no.” He left.', ['She said “no.”', 'He left.']],
	['It costs 2.50 a day.', ['It costs 2.50 a day.']],
	['A line\nthat goes on.', ['A line that goes on.']],
	['… 12 —', []]
])('%s', (text, sentences) => {
	expect(sentencesOf(text)).toEqual(sentences);
});
