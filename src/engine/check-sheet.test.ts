import { describe, expect, test } from 'vitest';
import { checkSheet } from './check-sheet.ts';
import { score } from './score.ts';
import type { Answer } from '../model/sheet.ts';
import { given, scored } from '../../tests/fixtures/given.ts';

const program = given(`
pages:
  page:
    title: Page
    answers: often-or-na
    questions:
      a: A?
      follow: { text: F?, show_when: { a: often } }
      many: { text: M?, choose_many: { x: X, y: Y }, none_of_these: None }
      hours: { text: H?, number: { min: 0, max: 24, step: 0.5 } }
      more: { text: N?, note: { max_length: 5 } }
flags:
  seen: { when: [{ a: often }, { many: [x, y] }, { answered: follow }, { hours: { at_least: 1 } }], level: note }
`);

const codesOf = (answers: Record<string, Answer>): string[] =>
	checkSheet(program, new Map(Object.entries(answers))).map(({ code }) => code);

describe('an answer sheet', () => {
	test.each<[string, Record<string, Answer>]>([
		['question_unknown', { z: 'often' }],
		['question_hidden', { a: 'never', follow: 'often' }],
		['option_unknown', { a: 'seldom' }],
		['option_unknown', { a: 'toString' }],
		['option_unknown', { many: ['x', 'z'] }],
		['option_twice', { many: ['x', 'x'] }],
		['none_with_others', { many: ['x', 'none_of_these'] }],
		['nothing_ticked', { many: [] }],
		['number_not_accepted', { hours: 24.5 }],
		['number_not_accepted', { hours: 0.25 }],
		['number_not_accepted', { hours: NaN }],
		['note_too_long', { more: 'longer' }],
		['answer_kind_wrong', { a: 3 }],
		['answer_kind_wrong', { a: ['often'] }],
		['answer_kind_wrong', { hours: '2' }],
		['answer_kind_wrong', { many: 'x' }],
		['option_unknown', { a: 'prefer_not_to_say' }]
	])('is refused with %s', (code, answers) => {
		expect(codesOf(answers)).toEqual([code]);
		expect(() => scored(program, answers)).toThrow(code);
	});

	test('may have holes, and may hold every kind of answer', () => {
		expect(codesOf({})).toEqual([]);
		expect(
			codesOf({ a: 'often', follow: 'not_applicable', many: ['y', 'x'], hours: 0.5, more: 'hello' })
		).toEqual([]);
	});
});

test('ids that mean something to JavaScript are ordinary ids', () => {
	const hostile = given(`
pages:
  constructor:
    title: Page
    answers: often
    questions:
      __proto__: One?
      toString: Two?
      hasOwnProperty: { text: Three?, show_when: { __proto__: often } }
scales:
  valueOf:
    title: Scale
    describes: Everything.
    score: sum
    of: [__proto__, toString, hasOwnProperty]
    hidden: zero
    higher: neither
    missing: none_allowed
    bands:
      constructor: { from: lowest, title: Low, text: Low. }
      __proto__: { from: 5, title: High, text: High. }
flags:
  prototype: { when: { valueOf: __proto__ }, level: note }
`);
	const sheet = new Map([
		['__proto__', 'often'],
		['toString', 'sometimes'],
		['hasOwnProperty', 'never']
	]);
	const result = score(hostile, sheet);
	expect(result.scales[0]).toMatchObject({ scale: 'valueOf', value: 5, band: '__proto__' });
	expect(result.flags.map(({ flag }) => flag)).toEqual(['prototype']);
});
