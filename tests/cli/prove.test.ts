import { describe, expect, test } from 'vitest';
import { contentCopy, EXAMPLES, QUESTIONNAIRE } from './content-copy.ts';
import { expectGolden } from './golden.ts';
import { runHere } from './run-here.ts';

describe('prove', () => {
	test.each([
		['a terminal', [], 'prove.txt'],
		['tools', ['--json'], 'prove.json'],
		['a browser', ['--html'], 'prove.html']
	])('prints what is proved for %s', async (_, options, golden) => {
		const { root } = contentCopy();
		const { code, out, err } = await runHere(['prove', ...options], { root });
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expectGolden(golden, out);
	});

	test('prints a page that loads nothing and runs nothing, whatever the words', async () => {
		const content = contentCopy();
		content.replace(QUESTIONNAIRE, 'title: Quiet evenings', 'title: <script>alert(1)</script>');
		const { out } = await runHere(['prove', '--html', QUESTIONNAIRE], content);
		expect(out).toContain('&lt;script&gt;');
		expect(out).not.toMatch(/<script|<link|<img|\shref=|\ssrc=|url\(/);
	});

	test('fails on a promise that does not hold, and shows the sheet', async () => {
		const content = contentCopy();
		content.replace(
			QUESTIONNAIRE,
			'when: { tiredness: high }\n    always',
			'when: { late: often }\n    never'
		);
		const { code, err } = await runHere(['prove', QUESTIONNAIRE], content);
		expect(code).toBe(1);
		expect(err).toContain('promise_broken');
		expect(err).toContain('late: often');
	});

	test('tells on its page what does not hold, and which promise it is', async () => {
		const content = contentCopy();
		content.replace(
			QUESTIONNAIRE,
			'when: { tiredness: high }\n    always',
			'when: { late: [sometimes, often] }\n    never'
		);
		content.write(
			QUESTIONNAIRE,
			`${content.read(QUESTIONNAIRE)}  - when: { tiredness: high }\n    always: { profile: worn }\n`
		);
		const { code, out } = await runHere(['prove', '--html', QUESTIONNAIRE], content);
		expect(code).toBe(1);
		const fault = out.slice(out.indexOf('What does not hold'), out.indexOf('<main>'));
		const line = content.read(QUESTIONNAIRE).split('promises:')[0]!.split('\n').length + 1;
		expect(fault).toContain(`${QUESTIONNAIRE}, line ${line}, column 5`);
		expect(fault).toContain('This promise does not hold on every answer sheet');
		expect(fault).toContain('late: sometimes');
		const promises = out.slice(out.indexOf('<h2>Promises</h2>'));
		expect(promises).toContain(
			'when { late: [sometimes, often] } never { show: recovery-room }</th><td>broken</td>'
		);
		expect(promises).toContain(
			'when { tiredness: high } always { profile: worn }</th><td>proved</td>'
		);
	});

	test('gives witnesses that can be put into examples.yaml as they stand', async () => {
		const content = contentCopy();
		const { out } = await runHere(['prove', '--json', QUESTIONNAIRE], content);
		const [{ rules, flags }] = (JSON.parse(out) as { questionnaires: Witnesses[] })
			.questionnaires as [Witnesses];
		const entries = [...rules, ...flags].map(({ witness }) => witness);
		expect(entries.length).toBe(4);
		content.write(EXAMPLES, `${entries.join('\n')}\n`);
		expect((await runHere(['check', QUESTIONNAIRE], content)).code).toBe(0);
	});
});

type Witnesses = { rules: { witness: string }[]; flags: { witness: string }[] };

describe('mutate', () => {
	test('says which mistakes the examples do not notice, with a sheet that would', async () => {
		const { code, out } = await runHere(['mutate'], contentCopy());
		expect(code).toBe(1);
		expectGolden('mutate.txt', out);
	});

	test('prints the same as JSON', async () => {
		const { code, out } = await runHere(['mutate', '--json', QUESTIONNAIRE], contentCopy());
		expect(code).toBe(1);
		expectGolden('mutate.json', out);
	});

	test('prints entries that notice what they are for, once they stand in examples.yaml', async () => {
		const content = contentCopy();
		const { out } = await runHere(['mutate', '--json', QUESTIONNAIRE], content);
		const [{ mistakes }] = JSON.parse(out) as [{ mistakes: { witness?: string }[] }];
		const entries = mistakes.flatMap(({ witness }) => witness ?? []);
		expect(entries.length).toBe(9);
		content.write(EXAMPLES, `${content.read(EXAMPLES)}\n${entries.join('\n\n')}\n`);
		expect((await runHere(['check', QUESTIONNAIRE], content)).code).toBe(0);
		expect(await runHere(['mutate', QUESTIONNAIRE], content)).toEqual({
			code: 0,
			out: `${QUESTIONNAIRE}: the examples notice 13 of 13 mistakes.\n`,
			err: ''
		});
	});

	test('takes a questionnaire without examples to notice nothing', async () => {
		const content = contentCopy();
		content.write(EXAMPLES, '- name: nothing\n  answers: {}\n  expect: {}\n');
		const { out } = await runHere(['mutate', QUESTIONNAIRE], content);
		expect(out).toMatch(/the examples notice 0 of \d+ mistakes/);
	});
});
