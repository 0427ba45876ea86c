import { describe, expect, test } from 'vitest';
import { fourQuestions, given, onlyScale, scaleOf } from '../../tests/fixtures/given.ts';

const mean = (missing: string, more = '', set = 'often') =>
	given(fourQuestions(scaleOf(`score: mean\nmissing: ${missing}\n${more}`), set));

describe('a scale with gaps', () => {
	test('is the mean of what was answered once enough was', () => {
		expect(onlyScale(mean('{ prorate_from: 2 }'), { a: 'often', b: 'sometimes' })).toMatchObject({
			kind: 'scored',
			value: 2.5,
			band: 'high',
			answered: 2,
			of: 4,
			prorated: true
		});
	});

	test('takes exactly half for half', () => {
		expect(onlyScale(mean('{ prorate_from: half }'), { a: 'often', b: 'never' })).toMatchObject({
			kind: 'scored',
			value: 1.5
		});
	});

	test('says what is still possible, and the fewest questions that would settle it', () => {
		expect(onlyScale(mean('{ prorate_from: 3 }'), { b: 'often' })).toEqual({
			kind: 'partial',
			scale: 'load',
			answered: 1,
			of: 4,
			low: 0.75,
			high: 3,
			bands: ['low', 'some', 'high'],
			settle: ['a', 'c']
		});
	});

	test('has no band even where only one remains', () => {
		const answers = { a: 'often', b: 'often', c: 'often' };
		expect(onlyScale(mean('none_allowed'), answers)).toMatchObject({
			kind: 'partial',
			low: 2.25,
			high: 3,
			bands: ['high'],
			settle: ['d']
		});
	});

	test('is never a score when nothing was answered', () => {
		for (const rule of [
			'none_allowed',
			'{ prorate_from: 1 }',
			'{ prorate_from: half }',
			'{ zero_up_to: 3 }'
		]) {
			expect(onlyScale(mean(rule), {})).toMatchObject({ kind: 'unscored', answered: 0, of: 4 });
		}
	});

	test('counts missing members as 0 with their weight where it says so', () => {
		const program = mean('{ zero_up_to: 2 }');
		expect(onlyScale(program, { a: 'often', b: 'often' })).toMatchObject({
			kind: 'scored',
			value: 1.5
		});
		expect(onlyScale(program, { a: 'often' })).toMatchObject({ kind: 'partial', settle: ['b'] });
	});

	test('scales a sum up to all its weights, so that a cut means the same for everyone', () => {
		const program = given(
			fourQuestions(scaleOf('score: sum\nmissing: { prorate_from: 2 }\nweights: { a: 2 }'))
		);
		expect(onlyScale(program, { a: 'often', b: 'never' })).toMatchObject({
			value: 10,
			prorated: true
		});
	});

	test('drops what does not apply from the denominator', () => {
		const program = mean('none_allowed', 'not_applicable: drop', 'often-or-na');
		expect(
			onlyScale(program, { a: 'often', b: 'not_applicable', c: 'often', d: 'sometimes' })
		).toMatchObject({ kind: 'scored', answered: 3, of: 3, prorated: false });
	});

	test('treats what does not apply as missing where it says so', () => {
		const program = mean('{ prorate_from: 3 }', 'not_applicable: missing', 'often-or-na');
		expect(
			onlyScale(program, { a: 'often', b: 'not_applicable', c: 'often', d: 'often' })
		).toMatchObject({ kind: 'scored', answered: 3, of: 4, prorated: true });
	});

	test('is unscored when no answer to the rest could give a score', () => {
		const program = mean('none_allowed', 'not_applicable: missing', 'often-or-na');
		expect(onlyScale(program, { a: 'often', b: 'not_applicable' })).toMatchObject({
			kind: 'unscored',
			answered: 1,
			needed: 4
		});
	});
});

const withFollowUp = (hidden: string) => `
pages:
  page:
    title: Page
    answers: often
    questions:
      a: A?
      b: { text: B?, show_when: { a: [sometimes, often] } }
scales:
  load:
    title: Load
    describes: How much.
    score: sum
    of: [a, b]
    higher: harder
    missing: none_allowed
    hidden: ${hidden}
`;

describe('a follow-up question', () => {
	test('that stays hidden is no gap', () => {
		expect(onlyScale(given(withFollowUp('drop')), { a: 'rarely' })).toMatchObject({
			kind: 'scored',
			value: 2,
			of: 1
		});
	});

	test('adds nothing while hidden where it says so', () => {
		expect(onlyScale(given(withFollowUp('zero')), { a: 'rarely' })).toMatchObject({
			value: 1,
			of: 1
		});
	});

	test('that an open question could reveal widens what is possible', () => {
		const program = given(
			withFollowUp('zero').replace('b: {', 'c: C?\n      b: {').replace('[a, b]', '[a, b, c]')
		);
		expect(onlyScale(program, { c: 'rarely' })).toMatchObject({ kind: 'partial', low: 1, high: 7 });
	});
});
