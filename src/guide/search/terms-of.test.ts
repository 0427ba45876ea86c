import { describe, expect, test } from 'vitest';
import { stem } from './stem.ts';
import { isMeaning, termsWith } from './terms-of.ts';

describe('termsWith', () => {
	const termsOf = termsWith({ partner: ['boyfriend', 'other half'], row: ['row', 'falling out'] });

	test('leaves out what stands in every question', () => {
		expect(termsOf('why do I have the nerves')).toEqual(['nerv']);
	});

	test('adds what a word or a phrase means, in any form', () => {
		expect(termsOf('My BOYFRIENDS, my other half')).toEqual([
			'boyfriend',
			'=partner',
			'=partner',
			'half'
		]);
	});

	test('takes the longest phrase that fits', () => {
		expect(termsWith({ a: ['small'], b: ['small talk'] })('small talk').filter(isMeaning)).toEqual([
			'=b'
		]);
	});

	test('reads accents and curly apostrophes like plain letters', () => {
		expect(termsOf('Fiancé’s café')).toEqual(termsOf("fiance's cafe"));
	});
});

describe('stem', () => {
	test.each([
		['lonely', 'loneliness'],
		['lonely', 'lonelier'],
		['argue', 'arguing'],
		['argue', 'argued'],
		['stop', 'stopped'],
		['miss', 'missed'],
		['family', 'families'],
		['friend', 'friends'],
		['rest', 'resting'],
		['boundary', 'boundaries']
	])('%s and %s are one', (one, other) => {
		expect(stem(one)).toBe(stem(other));
	});

	test.each(['yes', 'less', 'bus', 'this', 'red', 'sing'])('leaves %s alone', (word) => {
		expect(stem(word)).toBe(word);
	});
});
