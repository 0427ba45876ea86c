import { describe, expect, test } from 'vitest';
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

	test.each([
		['argue', 'arguing'],
		['stop', 'stopped'],
		['miss', 'missed'],
		['family', 'families'],
		['boundary', 'boundaries']
	])('reads %s and %s as one', (one, other) => {
		expect(termsOf(one)).toEqual(termsOf(other));
	});

	test('reads accents and curly apostrophes like plain letters', () => {
		expect(termsOf('Fiancé’s café')).toEqual(termsOf("fiance's cafe"));
	});
});
