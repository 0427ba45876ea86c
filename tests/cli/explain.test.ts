import { describe, expect, test } from 'vitest';
import { contentCopy, QUESTIONNAIRE } from './content-copy.ts';
import { expectGolden } from './golden.ts';
import { runHere } from './run-here.ts';

describe('explain', () => {
	test('derives every sentence of a result, and says what was left out and why', async () => {
		const content = contentCopy();
		const sheet =
			'answers: { late: often, rested: sometimes, noise: often, helps: [walk], hours: 0 }\n';
		content.write('sheet.yaml', sheet);
		const { code, out, err } = await runHere(['explain', QUESTIONNAIRE, 'sheet.yaml'], content);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expectGolden('explain.txt', out);
	});

	test('explains a sheet with gaps, in JSON', async () => {
		const content = contentCopy();
		content.write('sheet.json', '{ "answers": { "late": "sometimes" }, "skipped": ["rested"] }');
		const { code, out } = await runHere(['explain', QUESTIONNAIRE, 'sheet.json'], content);
		expect(code).toBe(0);
		expectGolden('explain-gaps.txt', out);
	});

	test.each([
		[
			'score: mean',
			'score: sum',
			'    Together 3, divided by the 2 that are there and times all 3: 4.5.'
		],
		[
			'score: mean',
			'score: count',
			'    2 of them are worth more than 0; divided by the 2 that are there and times all 3: 3.'
		],
		['score: mean', 'score: max', '    The highest is 2.'],
		['score: mean', 'score: mean\n    weights: { late: 3 }', '    Together 5, divided by 4: 1.25.'],
		['score: mean', 'score: mean\n    hidden: zero', '    Together 3, divided by 3: 1.'],
		[
			'score: mean',
			'score: mean\n    transform: pomp',
			'    As a percentage of the way from the lowest to the highest value: 75.'
		],
		[
			'score: mean',
			'score: mean\n    round: { to: 1, half: up }',
			'    Rounded to steps of 1, halves going up: 2.'
		],
		[
			'score: mean',
			'score: mean\n    transform: { t: { mean: 1, sd: 0.5 } }',
			'    As a T score (mean 1, standard deviation 0.5 become 50 and 10): 60.'
		]
	])('words the arithmetic of %j as %j', async (part, instead, expected) => {
		const content = contentCopy();
		content.replace(QUESTIONNAIRE, part, instead);
		content.write('sheet.yaml', 'answers: { late: sometimes, rested: never }\n');
		const { out } = await runHere(['explain', QUESTIONNAIRE, 'sheet.yaml'], content);
		expect(out.split('\n')).toContain(expected);
	});

	test('says what is wrong with a sheet', async () => {
		const content = contentCopy();
		content.write('sheet.yaml', 'answers: { late: never, noise: often, rested: offen }\n');
		const { code, out, err } = await runHere(['explain', QUESTIONNAIRE, 'sheet.yaml'], content);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('sheet.yaml:1:47 answer_unfit');
	});

	test('needs a questionnaire and a sheet', async () => {
		const { code, err } = await runHere(['explain', QUESTIONNAIRE], contentCopy());
		expect(code).toBe(2);
		expect(err).toContain('Name a questionnaire and a file with one answer sheet.');
	});
});
