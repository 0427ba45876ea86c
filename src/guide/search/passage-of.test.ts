import { describe, expect, test } from 'vitest';
import { passageOf } from './passage-of.ts';
import { termsWith } from './terms-of.ts';

const termsOf = termsWith({ row: ['row', 'fight'] });

function shown(paragraphs: string[], question: string): string | null {
	const passage = passageOf(paragraphs, termsOf(question), termsOf);
	return passage?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('') ?? null;
}

describe('passageOf', () => {
	test('takes the sentence that meets the question, and marks its words', () => {
		expect(shown(['Tea is warm.', 'Nothing here. A row can end. It passes.'], 'after a fight')).toBe(
			'A [row] can end. It passes.'
		);
	});

	test('prefers the place where more of the question is met', () => {
		expect(shown(['A row.', 'A row about money.'], 'fight about money')).toBe(
			'A [row] about [money].'
		);
	});

	test('cuts a long sentence at a word', () => {
		const passage = shown([`A row ${'goes on '.repeat(60)}.`], 'fight') ?? '';
		expect(passage.length).toBeLessThan(245);
		expect(passage).toMatch(/(?:goes|on) …$/);
	});

	test('has none where the text does not meet the question', () => {
		expect(shown(['Tea is warm.'], 'fight')).toBe(null);
		expect(shown([], 'fight')).toBe(null);
	});

	test('loses no character of what it shows', () => {
		expect(shown(['“Row,” she said: it’s 5 o’clock (nearly).'], 'fight')).toBe(
			'“[Row],” she said: it’s 5 o’clock (nearly).'
		);
	});
});
