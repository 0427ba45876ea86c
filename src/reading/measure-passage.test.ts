import { describe, expect, test } from 'vitest';
import { measurePassage } from './measure-passage.ts';

const plain = 'You can call a friend. It may help to talk. Some days are hard, and that is fine.';
const winding =
	'When a friend has listened to you on several evenings in a row, you might begin to wonder, without saying so, whether they still want to hear about it.';
const academic =
	'Longitudinal investigations demonstrate bidirectional associations between perceived isolation and vulnerability.';

const many = (text: string, times: number): string[] => Array.from({ length: times }, () => text);

describe('measurePassage', () => {
	test('finds plain sentences plain', () => {
		expect(measurePassage(many(plain, 8), 'en')).toEqual({
			kind: 'measured',
			formula: 'Flesch-Kincaid',
			// 18 words of one syllable in three sentences: 0.39 x 6 + 11.8 - 15.59.
			grade: -1.4,
			verdict: 'plain',
			hardest: []
		});
	});

	test('names the sentences at fault, hardest first', () => {
		const reading = measurePassage([...many(plain, 2), winding, academic, ...many(plain, 3)], 'en');
		expect(reading).toMatchObject({ kind: 'measured', hardest: [academic, winding] });
	});

	test('names three sentences at most', () => {
		expect(measurePassage(many(winding, 6), 'en')).toMatchObject({
			hardest: [winding, winding, winding]
		});
	});

	test.each([
		[many(winding, 6), 'too_hard'],
		[[...many(winding, 5), ...many(plain, 1)], 'hard'],
		[[...many(winding, 3), ...many(plain, 9)], 'plain']
	])('case %# is %2$s', (texts, verdict) => {
		expect(measurePassage(texts, 'en')).toMatchObject({ verdict });
	});

	test('says nothing below a hundred words', () => {
		const word = ['word'];
		expect(measurePassage(many('word', 99), 'en')).toEqual({ kind: 'too_short' });
		expect(measurePassage([...many('word', 99), ...word], 'en').kind).toBe('measured');
	});

	test('has no verdict in a language without a formula', () => {
		expect(measurePassage(many(plain, 8), 'de')).toEqual({ kind: 'no_formula' });
	});

	test('measures a language of a country like the language', () => {
		expect(measurePassage(many(plain, 8), 'en-GB').kind).toBe('measured');
	});

	test('lets every text end a sentence, whatever mark it ends with', () => {
		const bare = plain.replaceAll('.', '').split(' ');
		expect(measurePassage(many(bare.slice(0, 5).join(' '), 30), 'en')).toMatchObject({
			verdict: 'plain'
		});
	});
});
