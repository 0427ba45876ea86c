import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { contentCopy, EXAMPLES, QUESTIONNAIRE } from './content-copy.ts';
import { expectGolden } from './golden.ts';
import { runHere } from './run-here.ts';

const LONG =
	'When a friend has listened to you on several evenings in a row, you might begin to wonder, without saying so, whether they still want to hear about it.';

/** The parts of SARIF 2.1.0 that are required of a log with results at places in files. */
const place = z.int().positive();
const Sarif = z.object({
	version: z.literal('2.1.0'),
	$schema: z.url(),
	runs: z.tuple([
		z.object({
			tool: z.object({
				driver: z.object({ name: z.string(), rules: z.array(z.object({ id: z.string() })) })
			}),
			columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
			results: z.array(
				z.object({
					ruleId: z.string(),
					ruleIndex: z.int().nonnegative(),
					level: z.enum(['none', 'note', 'warning', 'error']),
					message: z.object({ text: z.string().min(1) }),
					locations: z.array(
						z.object({
							physicalLocation: z.object({
								artifactLocation: z.object({ uri: z.string().regex(/^[\w./%-]+$/) }),
								region: z.object({
									startLine: place,
									startColumn: place,
									endLine: place,
									endColumn: place
								})
							})
						})
					)
				})
			)
		})
	])
});

describe('check', () => {
	test('finds nothing wrong with what is right', async () => {
		const { root } = contentCopy();
		expect(await runHere(['check'], { root })).toEqual({
			code: 0,
			out: '1 questionnaire, 0 errors, 0 warnings\n',
			err: ''
		});
	});

	test('says what is wrong in the questionnaire', async () => {
		const content = contentCopy();
		content.replace(QUESTIONNAIRE, 'of: [late, rested, noise]', 'of: [late, restful, noise]');
		content.replace(QUESTIONNAIRE, 'show: recovery-room', 'show: recovery');
		const { code, out } = await runHere(['check', 'questionnaires/evenings'], content);
		expect(code).toBe(1);
		expectGolden('check-names.txt', out);
	});

	test.each(['before.yaml', 'old.yaml'])(
		'reads %s beside it as a version of its own',
		async (name) => {
			const content = contentCopy();
			const file = `questionnaires/evenings/${name}`;
			content.write(file, content.read(QUESTIONNAIRE));
			expect(await runHere(['check', file], content)).toMatchObject({ code: 0 });
			content.replace(file, 'of: [late, rested, noise]', 'of: [late, restful, noise]');
			const { code, out } = await runHere(['check', file], content);
			expect(code).toBe(1);
			expect(out).toContain(`${file}:`);
		}
	);

	test('checks examples and translations with their questionnaire', async () => {
		const content = contentCopy();
		expect(await runHere(['check', EXAMPLES], content)).toMatchObject({
			code: 0,
			out: '1 questionnaire, 0 errors, 0 warnings\n'
		});
	});

	test('says what comes out otherwise than an example expects', async () => {
		const content = contentCopy();
		content.replace(EXAMPLES, '[2, high]', '[1.5, high]');
		const { code, out } = await runHere(['check', 'questionnaires'], content);
		expect(code).toBe(1);
		expectGolden('check-examples.txt', out);
	});

	test('says what is disproved, with the sheet that shows it', async () => {
		const content = contentCopy();
		content.replace(
			QUESTIONNAIRE,
			'when: { tiredness: high }\n    always',
			'when: { late: often }\n    never'
		);
		const { code, out } = await runHere(['check', QUESTIONNAIRE], content);
		expect(code).toBe(1);
		expectGolden('check-promise.txt', out);
	});

	test('keeps warnings apart from errors, and is fine with them', async () => {
		const content = contentCopy();
		content.replace(QUESTIONNAIRE, 'I go to bed rested.', 'I frequently go to bed rested.');
		const { code, out } = await runHere(['check', QUESTIONNAIRE], content);
		expect(code).toBe(0);
		expectGolden('check-warning.txt', out);
	});

	test('reads the part of the guide that is named, and nothing else', async () => {
		const content = contentCopy();
		content.replace('guide/en/recovery-room.md', 'minutes: 1', 'minutes: 4');
		content.replace(QUESTIONNAIRE, 'version: 1', 'version: 0');
		const { code, out } = await runHere(['check', 'guide/en/recovery-room.md'], content);
		expect(code).toBe(1);
		expectGolden('check-guide.txt', out);
	});

	test('prints JSON for tools', async () => {
		const content = contentCopy();
		content.replace(QUESTIONNAIRE, 'missing: { prorate_from: 2 }', 'missing: { prorate_from: 9 }');
		const { code, out } = await runHere(['check', '--json', QUESTIONNAIRE], content);
		expect(code).toBe(1);
		expectGolden('check.json', out);
	});

	test('prints SARIF for tools', async () => {
		const content = contentCopy();
		content.replace(QUESTIONNAIRE, 'missing: { prorate_from: 2 }', 'missing: { prorate_from: 9 }');
		content.replace(QUESTIONNAIRE, 'I go to bed rested.', 'I frequently go to bed rested.');
		const { code, out } = await runHere(['check', '--sarif', QUESTIONNAIRE], content);
		expect(code).toBe(1);
		expectGolden('check.sarif', out);
	});

	test('prints SARIF whose results point at rules and places that are there', async () => {
		const content = contentCopy();
		content.replace(QUESTIONNAIRE, 'version: 1', 'version: 0');
		content.replace(QUESTIONNAIRE, 'minutes: 1', 'minuts: 1');
		const { out } = await runHere(['check', '--sarif'], content);
		const log = Sarif.parse(JSON.parse(out));
		const [{ tool, results }] = log.runs;
		expect(results.map(({ ruleId }) => ruleId)).toEqual(['number_out_of_range', 'field_unknown']);
		for (const { ruleId, ruleIndex } of results) {
			expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
		}
	});

	test.each([
		['a page that is hard to read as a warning', 'You can rest. They may be glad.', 0],
		['a page that hardly anyone can read as an error', '', 1]
	])('counts %s', async (_, plain, code) => {
		const content = contentCopy();
		const page = 'guide/en/slow-evenings.md';
		const [head = ''] = content.read(page).split('\n\n');
		content.write(page, `${head}\n\n${`${LONG} `.repeat(5)}${plain}\n`);
		const run = await runHere(['check', page], content);
		expect(run.code).toBe(code);
		expect(run.out).toContain(code === 0 ? 'reading_hard (warning)' : 'reading_too_hard');
	});

	test('colours what a person reads at a terminal, and only that', async () => {
		const content = contentCopy();
		content.replace(QUESTIONNAIRE, 'version: 1', 'version: 0');
		const { out } = await runHere(['check', QUESTIONNAIRE], { ...content, hasColours: true });
		expect(out).toContain('\u001b[31m');
		const plain = await runHere(['check', '--json', QUESTIONNAIRE], {
			...content,
			hasColours: true
		});
		expect(plain.out).not.toContain('\u001b');
	});

	test('does not understand a path without a questionnaire', async () => {
		const { code, out, err } = await runHere(['check', 'guides'], contentCopy());
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(/^There is no questionnaire at guides\.\n\nUsage: /);
	});
});

describe('check --fix', () => {
	test('mends what needs no judgement, says what it changed, and checks again', async () => {
		const content = contentCopy();
		const right = content.read(QUESTIONNAIRE);
		content.replace(QUESTIONNAIRE, 'reversed: [rested]', 'reversed: [restd]');
		content.replace(QUESTIONNAIRE, 'describes: How', 'descrbes: How');
		content.replace(EXAMPLES, 'profile: worn', 'profile: wornn');
		const { code, out } = await runHere(['check', '--fix', QUESTIONNAIRE], content);
		expect(code).toBe(0);
		expectGolden('check-fix.txt', out);
		expect(content.read(QUESTIONNAIRE)).toBe(right);
	});

	test('leaves what could have been meant in two ways, and fails', async () => {
		const content = contentCopy();
		content.replace(
			QUESTIONNAIRE,
			'tiredness: high }\n    title',
			'tiredness: hihg, late: offten }\n    title'
		);
		content.replace(QUESTIONNAIRE, 'of: [late, rested, noise]', 'of: [lat, rested, noise]');
		const before = content.read(QUESTIONNAIRE);
		const { code, out } = await runHere(['check', '--fix', QUESTIONNAIRE], content);
		expect(code).toBe(1);
		expect(out).toContain('lat');
		expect(content.read(QUESTIONNAIRE)).not.toBe(before);
		expect(content.read(QUESTIONNAIRE)).toContain('of: [lat, rested, noise]');
	});

	test('mends the minutes of a guide page', async () => {
		const content = contentCopy();
		content.replace('guide/en/recovery-room.md', 'minutes: 1', 'minutes: 4');
		const { code } = await runHere(['check', '--fix'], content);
		expect(code).toBe(0);
		expect(content.read('guide/en/recovery-room.md')).toContain('minutes: 1');
	});
});
