import { describe, expect, test } from 'vitest';
import { reportEn } from '../i18n/report.en.ts';
import { makeReport } from './make-report.ts';
import { given, scored } from '../../tests/fixtures/given.ts';

/** Four parts of one question each, a quarter of a circle apart: right, top, left and bottom. */
const body = (norms: (part: string) => string = () => ''): string => `
pages:
  page:
    title: Page
    answers: often
    questions: { a: A?, b: B?, c: C?, d: D? }
scales:
${['right a', 'top b', 'left c', 'bottom d']
	.map((pair) => {
		const [part = '', question = ''] = pair.split(' ');
		return `  ${part}: { title: ${part}, describes: One., score: sum, of: [${question}], higher: neither, missing: none_allowed${norms(part)} }`;
	})
	.join('\n')}
  circle:
    title: Circle
    describes: All of it.
    score: circumplex
    of: [right, top, left, bottom]
    angles: { right: 0, top: 90, left: 180, bottom: 270 }
    higher: neither
    missing: none_allowed
`;
const plain = given(body());
const report = (answers: Record<string, string>, program = plain) =>
	makeReport(program, scored(program, answers), reportEn);

describe('a circle', () => {
	const towardsTop = { a: 'sometimes', b: 'often', c: 'sometimes', d: 'rarely' };

	test('names the part that the answers lean towards', () => {
		const { chart, headline } = report(towardsTop);
		expect(chart?.summary).toEqual([
			'Taken together, your answers lean towards “top”.',
			'Over all parts, your answers come to 2, on a scale from 0 to 3.'
		]);
		expect(headline.title).toBe('Taken together, your answers lean towards “top”.');
	});

	test('names the two parts that the answers lie between', () => {
		const between = { a: 'often', b: 'often', c: 'rarely', d: 'rarely' };
		expect(report(between).chart?.summary[0]).toBe(
			'Taken together, your answers lean between “right” and “top”.'
		);
	});

	test.each([
		['nothing differs', { a: 'rarely', b: 'rarely', c: 'rarely', d: 'rarely' }],
		['opposites are alike', { a: 'often', b: 'never', c: 'often', d: 'never' }],
		['the answers lie along no circle', { a: 'often', b: 'never', c: 'sometimes', d: 'never' }]
	])('names no direction where %s', (_, answers) => {
		const { chart, headline } = report(answers);
		expect(chart?.summary).toEqual([
			'No one direction stands out in your answers today. Look at the parts one by one.'
		]);
		expect(headline.title).toBe('What your answers say today');
	});

	test('names no direction while a part has no value', () => {
		expect(report({ a: 'often', b: 'often', c: 'never' }).chart?.summary).toEqual([
			'Which way your answers lean together can be told once every part has a value.'
		]);
	});

	test('has a row for each part, clockwise from the top, and no bar for itself', () => {
		const { chart, scales } = report(towardsTop);
		expect(chart?.kind).toBe('radar');
		expect(chart?.rows.map(({ title }) => title)).toEqual(['top', 'right', 'bottom', 'left']);
		expect(scales.map(({ title }) => title)).toEqual(['right', 'top', 'left', 'bottom']);
	});
});

describe('a circle with norms', () => {
	const means: Record<string, number> = { right: 2.5, top: 1.5, left: 0.5, bottom: 1.5 };
	const norm = (part: string, n: number): string =>
		`, norms: [{ population: students, n: ${String(n)}, year: 2001, mean: ${String(means[part])}, sd: 1, source: A study }]`;
	const answers = { a: 'often', b: 'rarely', c: 'never', d: 'sometimes' };

	test('says which way the group leans, and puts its averages into the table', () => {
		const { chart } = report(answers, given(body((part) => norm(part, 80))));
		expect(chart?.summary.at(-1)).toBe('The averages of 80 students (2001) lean towards “right”.');
		expect(chart?.normTitle).toBe('Average of 80 students (2001)');
		expect(chart?.rows.map(({ normPercent, normText }) => [normPercent, normText])).toEqual([
			[50, '1.5, and yours is below it'],
			[83.3, '2.5, and yours is above it'],
			[50, '1.5, and yours is above it'],
			[16.7, '0.5, and yours is below it']
		]);
	});

	test('makes no common picture of different groups', () => {
		const mixed = given(body((part) => norm(part, part === 'top' ? 90 : 80)));
		const { chart } = report(answers, mixed);
		expect(chart?.normTitle).toBeNull();
		expect(chart?.summary).toHaveLength(2);
	});
});
