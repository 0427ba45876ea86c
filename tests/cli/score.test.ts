import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoreBatch } from '../../src/engine/score-batch.ts';
import { shipped } from '../content/shipped.ts';
import { contentCopy, QUESTIONNAIRE, type ContentCopy } from './content-copy.ts';
import { expectGolden } from './golden.ts';
import { runHere } from './run-here.ts';

const ROWS = [
	'person,late,rested,noise,hours,helps,more',
	'anna,often,never,often,0,walk;music,',
	'ben,never,often,,6,none_of_these,"tea, or ""nothing"" at all"',
	'',
	'chris,sometimes,,,,,',
	'"=SUM(A1)",,,,,,'
];

function scored(content: ContentCopy, ...args: string[]) {
	return runHere(['score', QUESTIONNAIRE, ...args], content);
}

describe('score', () => {
	test('scores a table, row by row', async () => {
		const content = contentCopy();
		content.write('answers.csv', `\uFEFF${ROWS.join('\r\n')}\r\n`);
		const { code, out, err } = await scored(content, 'answers.csv', '--keep', 'person');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expectGolden('score.csv', out);
	});

	test('prints a line of JSON for each row', async () => {
		const content = contentCopy();
		content.write('answers.csv', ROWS.join('\n'));
		const { out } = await scored(content, 'answers.csv', '--keep', 'person', '--to', 'ndjson');
		expectGolden('score.ndjson', out);
	});

	test.each(['answers.ndjson', 'answers.json'])('reads the same from %s', async (file) => {
		const content = contentCopy();
		content.write(
			'answers.csv',
			'late,rested,noise,hours,helps\noften,never,often,0,walk;music\n,,,,\n'
		);
		const sheets = [
			{ late: 'often', rested: 'never', noise: 'often', hours: 0, helps: ['walk', 'music'] },
			{}
		];
		const lines = sheets.map((sheet) => JSON.stringify(sheet));
		content.write(file, file.endsWith('.json') ? `[${lines.join(',')}]` : lines.join('\n'));
		const { out: fromCsv } = await scored(content, 'answers.csv');
		const { code, out } = await scored(content, file);
		expect(code).toBe(0);
		expect(withoutLines(out)).toBe(withoutLines(fromCsv));
	});

	test('takes points where it is told so, and only declared ones', async () => {
		const content = contentCopy();
		content.write('points.csv', 'late,rested,noise\n2,0,2\n3,0,\n1.5,,\n');
		content.write('names.csv', 'late,rested,noise\noften,never,often\n');
		const { out: expected } = await scored(content, 'names.csv');
		const { code, out, err } = await scored(content, 'points.csv', '--values', 'points');
		expect(code).toBe(1);
		expect(out).toBe(expected);
		expectGolden('score-points.txt', err);
	});

	test('does not guess which of two answers of equal worth was given', async () => {
		const content = contentCopy();
		content.replace(QUESTIONNAIRE, 'points: [0, 1, 2]', 'points: [0, 2, 2]');
		content.replace(QUESTIONNAIRE, 'from: 1.5', 'from: 1');
		content.write('points.csv', 'late\n2\n0\n');
		const { out, err } = await scored(content, 'points.csv', '--values', 'points');
		expect(err).toContain('points.csv:2 `late` should be the name of the answer');
		expect(out.trimEnd().split('\n')).toHaveLength(2);
	});

	test('names each bad row with its line, and goes on with the others', async () => {
		const content = contentCopy();
		const rows = [
			'late,rested,noise,hours,helps,more',
			'often,never,often,0,walk,"one\ntwo"',
			'offen,never,,0,walk,',
			'never,never,often,0,walk,',
			'never,never',
			'never,"ne"ver,,1,walk,',
			'never,never,,7,walk;walk,',
			'never,never,,1,none_of_these;walk,',
			'never,often,,1,walk,'
		];
		content.write('answers.csv', rows.join('\n'));
		const { code, out, err } = await scored(content, 'answers.csv');
		expect(code).toBe(1);
		expectGolden('score-bad-rows.txt', `${out}\n${err}`);
		expect(err).not.toContain('offen');
	});

	test('names the row from which a quote is never closed', async () => {
		const content = contentCopy();
		content.write('answers.csv', 'late,more\noften,\nnever,"and then\noften,\n');
		const { code, out, err } = await scored(content, 'answers.csv');
		expect(code).toBe(1);
		expect(out.trimEnd().split('\n')).toHaveLength(2);
		expect(err).toMatch(/^answers\.csv:[345] a quote is opened/);
	});

	test('names bad lines of JSON, and goes on with the others', async () => {
		const content = contentCopy();
		const lines = ['{"late":"often"}', '{"late":', '[]', '{"lat":"often"}', '{"late":1}', '', '{}'];
		content.write('answers.ndjson', lines.join('\n'));
		const { code, out, err } = await scored(content, 'answers.ndjson', '--to', 'ndjson');
		expect(code).toBe(1);
		expectGolden('score-bad-lines.txt', `${out}\n${err}`);
	});

	test.each(['=1+1', '+1+1', '-1+1', ' =1', '@sum', '\tx', '＝1', '＋1', '－1', '＠x'])(
		'gives a spreadsheet no formula: %j',
		async (text) => {
			const content = contentCopy();
			content.write('answers.csv', `person,late\n"${text}",often\n`);
			const { out } = await scored(content, 'answers.csv', '--keep', 'person');
			const [, row = ''] = out.split('\n');
			expect(row).toMatch(/^2,"?'/);
		}
	);

	test('refuses a column it does not know, before it scores anybody', async () => {
		const content = contentCopy();
		content.write('answers.csv', 'late,restd\noften,never\n');
		expect(await scored(content, 'answers.csv')).toEqual({
			code: 1,
			out: '',
			err: 'answers.csv: There is no question `restd`. Did you mean `rested`? Name other columns with --keep.\n'
		});
	});

	test('keeps a sensitive check out of files', async () => {
		const content = contentCopy();
		content.replace(QUESTIONNAIRE, 'kind: reflection', 'kind: reflection\nsensitive: true');
		for (const [part, instead] of [
			[/ {6}hours:[\s\S]*?\n {6}helps/, '      helps'],
			[/ {6}more:[\s\S]*?\n\n/, '\n'],
			[/scales:[\s\S]*?\nflags/, 'flags'],
			[/when: \{ hours[^\n]*/, 'when: { late: often }'],
			[/guidance:[\s\S]*/, '']
		] as const) {
			content.write(QUESTIONNAIRE, content.read(QUESTIONNAIRE).replace(part, instead));
		}
		content.write('answers.csv', 'late\noften\n');
		const { code, out, err } = await scored(content, 'answers.csv');
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('never kept in files');
	});

	test('says how far it is to somebody who watches, and to nobody else', async () => {
		const content = contentCopy();
		content.write('answers.csv', 'late\noften\nnever\n');
		const watched = await runHere(['score', QUESTIONNAIRE, 'answers.csv'], {
			root: content.root,
			isWatched: true,
			tick: 2_000
		});
		expect(watched.err).toContain('100 %  2 rows');
		expect((await scored(content, 'answers.csv')).err).toBe('');
	});

	test.each([
		['csv', (rows: number) => `late\n${'often\n'.repeat(rows)}`],
		['ndjson', (rows: number) => '{"late":"often"}\n'.repeat(rows)],
		[
			'json',
			(rows: number) => JSON.stringify(Array.from({ length: rows }, () => ({ late: 'often' })))
		]
	])('shows how much of a %s file it has read', async (ending, textOf) => {
		const content = contentCopy();
		const file = `answers.${ending}`;
		content.write(file, textOf(12_000));
		const { err } = await runHere(['score', QUESTIONNAIRE, file], {
			root: content.root,
			isWatched: true,
			tick: 2_000
		});
		const shown = [...err.matchAll(/\r([█░]{30}) +(\d+) % {2}/g)];
		const parts = shown.map(([, , part]) => Number(part));
		expect(parts[0]).toBeLessThan(40);
		expect(parts.at(-1)).toBe(100);
		expect(parts).toEqual(parts.toSorted((one, other) => one - other));
		expect(shown.at(-1)?.[1]).toBe('█'.repeat(30));
	});

	test.each([
		[['score', QUESTIONNAIRE], 'Name a questionnaire and a file of answers.'],
		[['score', QUESTIONNAIRE, 'nowhere.csv'], 'There is no file nowhere.csv.'],
		[['score', QUESTIONNAIRE, QUESTIONNAIRE, '--values', 'words'], '--values is ids or points']
	])('does not understand %j', async (args, says) => {
		const { code, err } = await runHere(args, contentCopy());
		expect(code).toBe(2);
		expect(err).toContain(says);
	});

	test('agrees with scoring column by column', async () => {
		const content = contentCopy();
		const { program, questionnaire } = shipped.find(({ id }) => id === 'lonely-or-alone')!;
		const chosen = questionnaire.questions.filter((question) => question.kind === 'choose_one');
		const columns = new Map(
			chosen.map((question, at) => [
				question.id,
				Int8Array.from(
					{ length: 200 },
					(_, row) => ((row * 7 + at * 13 + row * at) % (question.options.length + 1)) - 1
				)
			])
		);
		const rows = Array.from({ length: 200 }, (_, row) =>
			chosen.map(({ id, options }) => options[columns.get(id)![row]!]?.id ?? '').join(',')
		);
		writeFileSync(
			join(content.root, 'a.csv'),
			[chosen.map(({ id }) => id).join(','), ...rows].join('\n')
		);
		const path = join(import.meta.dirname, '../../questionnaires/lonely-or-alone');
		const { out } = await runHere(['score', path, 'a.csv', '--to', 'ndjson'], {
			root: join(import.meta.dirname, '../..'),
			folder: content.root
		});
		const got = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as ScoredLine);
		expect(got).toHaveLength(200);
		for (const [id, { value, scored: isScored }] of scoreBatch(program, columns, 200)) {
			const expected = [...value].map((one, row) => (isScored[row] ? one : null));
			expect(got.map(({ scales }) => scales[id]!.value)).toEqual(expected);
		}
	});
});

type ScoredLine = { scales: Record<string, { value: number | null }> };

function withoutLines(out: string): string {
	return out.replaceAll(/^\d+,/gm, '');
}
