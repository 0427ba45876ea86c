import { describe, expect, test } from 'vitest';
import { contentCopy, QUESTIONNAIRE, type ContentCopy } from './content-copy.ts';
import { expectGolden } from './golden.ts';
import { runHere } from './run-here.ts';

/** Compares the questionnaire with what it was before these parts of it changed. */
async function changed(...changes: [part: string, instead: string][]) {
	const content = contentCopy();
	content.write('old.yaml', content.read(QUESTIONNAIRE));
	for (const [part, instead] of changes) content.replace(QUESTIONNAIRE, part, instead);
	return run(content);
}

function run(content: ContentCopy, ...options: string[]) {
	return runHere(['diff', 'old.yaml', QUESTIONNAIRE, ...options], content);
}

describe('diff', () => {
	test('finds nothing between equal files', async () => {
		expect(await changed()).toMatchObject({
			code: 0,
			out: 'Nothing changed for people.\nScores: the same rules.\n'
		});
	});

	test('reads the files it is given, also beside the questionnaire or in a folder of another name', async () => {
		const content = contentCopy();
		const beside = 'questionnaires/evenings/before.yaml';
		content.write(beside, content.read(QUESTIONNAIRE));
		content.write('older/questionnaire.yaml', content.read(QUESTIONNAIRE));
		content.replace(QUESTIONNAIRE, 'from: 1.5', 'from: 1.6');
		for (const old of [beside, 'older/questionnaire.yaml']) {
			const { code, out } = await runHere(['diff', old, QUESTIONNAIRE], content);
			expect(code).toBe(1);
			expectGolden('diff-cut.txt', out);
		}
	});

	test('tells words from rules', async () => {
		const { code, out } = await changed(
			['I go to bed rested.', 'I wake up rested.'],
			['because: An evening', 'because: Any evening']
		);
		expect(code).toBe(0);
		expectGolden('diff-words.txt', out);
	});

	test('counts who lands elsewhere, and shows one', async () => {
		const { code, out } = await changed(['from: 1.5', 'from: 1.6']);
		expect(code).toBe(1);
		expectGolden('diff-cut.txt', out);
	});

	test('proves that other rules may come to the same', async () => {
		const { code, out } = await changed(['from: 1.5', 'from: 1.4']);
		expect(code).toBe(0);
		expect(out).toContain('Rules changed, and every answer sheet comes out the same.');
	});

	test('tells rules of guidance that show other sections', async () => {
		const { code, out } = await changed([
			'late: [sometimes, often] }\n    quote',
			'late: often }\n    quote'
		]);
		expect(code).toBe(1);
		expectGolden('diff-guidance.txt', out);
	});

	test('tells what a hide keeps out besides', async () => {
		const { code, out } = await changed(['noise: often, helps: walk', 'noise: often']);
		expect(code).toBe(1);
		expectGolden('diff-hide.txt', out);
	});

	test('lists what is told otherwise, although everybody lands in the same place', async () => {
		const { code, out } = await changed(
			['level: note', 'level: urgent\n    help: crisis'],
			['    quote: [late]', '    quote: [late, rested]\n    gentle: true'],
			['because: A little room', 'keep: true\n    because: A little room'],
			['higher: harder', 'higher: neither']
		);
		expect(code).toBe(1);
		expectGolden('diff-told.txt', out);
	});

	test('tells another order of the same rules', async () => {
		const { code, out } = await changed(
			[
				'  - show: recovery-room',
				'  - show: slow-evenings\n    when: { late: [sometimes, often] }\n    quote: [late]\n    because: An evening that ends in time is easier to rest from.\n  - show: recovery-room'
			],
			[
				'often helps.\n  - show: slow-evenings\n    when: { late: [sometimes, often] }\n    quote: [late]\n    because: An evening that ends in time is easier to rest from.',
				'often helps.'
			]
		);
		expect(code).toBe(1);
		expectGolden('diff-order.txt', out);
	});

	test('tries every sheet where the questions differ', async () => {
		const { code, out } = await changed(['points: [0, 1, 2]', 'points: [0, 1, 3]']);
		expect(code).toBe(1);
		expectGolden('diff-points.txt', out);
	});

	test('does not count what is too much to try', async () => {
		const content = contentCopy();
		content.replace(
			QUESTIONNAIRE,
			'number: { min: 0, max: 6, unit: hours }',
			'number: { min: 0, max: 900, unit: hours }'
		);
		content.write('old.yaml', content.read(QUESTIONNAIRE));
		content.replace(QUESTIONNAIRE, 'points: [0, 1, 2]', 'points: [0, 1, 3]');
		const { code, out } = await run(content);
		expect(code).toBe(1);
		expect(out).toContain('Not counted: there are too many answer sheets to try');
		expect(out).toMatch(/Anything at all\s+not counted/);
	});

	test('prints JSON for tools', async () => {
		const content = contentCopy();
		content.write('old.yaml', content.read(QUESTIONNAIRE));
		content.replace(QUESTIONNAIRE, 'from: 1.5', 'from: 1.6');
		const { out } = await run(content, '--json');
		expectGolden('diff.json', out);
	});

	test('needs two questionnaires', async () => {
		const { code, err } = await runHere(['diff', QUESTIONNAIRE], contentCopy());
		expect(code).toBe(2);
		expect(err).toContain('Name the old questionnaire and the new one.');
	});
});
