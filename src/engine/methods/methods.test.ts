import { describe, expect, test } from 'vitest';
import { toNumber } from '../exact.ts';
import { explainSheet } from '../../explain/explain-sheet.ts';
import type { Line } from '../../explain/explanation.ts';
import { reportEn } from '../../i18n/report.en.ts';
import { makeReport } from '../../report/make-report.ts';
import { given, onlyScale, scored } from '../../../tests/fixtures/given.ts';

const of = (score: string, members: string, more = '') =>
	given(`
pages:
  page:
    title: Page
    answers: often
    questions:
      a: A?
      b: B?
      c: { text: C?, show_when: { a: [rarely, sometimes, often] } }
      n: { text: N?, number: { min: -2, max: 4, step: 0.5 } }
scales:
  load: { title: Load, describes: How much., score: ${score}, of: [${members}], higher: neither, missing: none_allowed${more} }
`);

const three = { a: 'often', b: 'rarely', c: 'sometimes' };

describe('a method', () => {
	test.each([
		['min', 'a, b, c', 1, 'The lowest is 1.'],
		['median', 'a, b, c', 2, 'In order they are 1, 2, 3; the middle is 2.'],
		['median', 'a, b', 2, 'In order they are 1, 3; the middle is 2.'],
		['difference', 'a, b', 2, '3 less 1 is 2.'],
		['difference', 'b, a', -2, '1 less 3 is -2.'],
		['product', 'a, b, c', 6, 'Multiplied with each other they are 6.'],
		['ratio', 'b, a', 1 / 3, '1 divided by 3 is 0.3333.']
	])('%s of %s is %d, and is explained', (score, members, value, words) => {
		const program = of(score, members);
		expect(onlyScale(program, three)).toMatchObject({ kind: 'scored', value });
		const explanation = explainSheet(program, new Map(Object.entries(three)));
		expect(explanation.flatMap(({ lines }) => lines.flatMap(textsOf))).toContain(words);
	});

	test.each([
		['min', 'a, n', -2, 3],
		['median', 'a, b, n', 0, 3],
		['difference', 'a, n', -4, 5],
		['product', 'a, n', -6, 12],
		// 3 divided by the numbers nearest to 0, which are -0.5 and 0.5.
		['ratio', 'a, n', -6, 6],
		['ratio', 'n, a', -2, 4]
	])('%s of %s reaches from %d to %d', (score, members, low, high) => {
		const { min, max } = of(score, members).scale.get('load')!.range;
		expect([toNumber(min), toNumber(max)]).toEqual([low, high]);
	});

	test.each(['difference', 'product', 'ratio'])(
		'%s has no value while a member is left out',
		(score) => {
			const program = of(score, 'b, c');
			expect(onlyScale(program, { a: 'never', b: 'often' })).toMatchObject({ kind: 'unscored' });
		}
	);

	test('ratio has no value where it would divide by 0, and the report says so', () => {
		const program = of('ratio', 'b, a');
		const answers = { a: 'never', b: 'often' };
		expect(onlyScale(program, answers)).toEqual({
			kind: 'unscored',
			scale: 'load',
			answered: 2,
			of: 2,
			needed: 2
		});
		expect(makeReport(program, scored(program, answers), reportEn).scales[0]).toMatchObject({
			sentence: 'With these answers, this part has no value, so it says nothing.'
		});
		const explanation = explainSheet(program, new Map(Object.entries(answers)));
		expect(explanation.flatMap(({ lines }) => lines.flatMap(textsOf))).toContain(
			'Load (`load`): no score, because these answers give no value.'
		);
	});

	test('product takes a follow-up as 0 that an answer hid, where hidden ones count 0', () => {
		const program = of('product', 'b, c', ', hidden: zero');
		expect(onlyScale(program, { a: 'never', b: 'often' })).toMatchObject({ value: 0 });
	});
});

function textsOf({ text, under }: Line): string[] {
	return [text, ...under.flatMap(textsOf)];
}
