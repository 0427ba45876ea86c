import { describe, expect, test } from 'vitest';
import { contentCopy, QUESTIONNAIRE } from '../cli/content-copy.ts';
import { runHere } from '../cli/run-here.ts';
import { expectGrowth } from './expect-growth.ts';

const CEILING = 10_000;

/** `count` different names, none of which is a question, and which differ at their ends only. */
const names = (count: number): string[] =>
	Array.from({ length: count }, (_, at) => `column-${String(at).padStart(9, '0')}`);

async function scored(file: string, text: string, ...args: string[]) {
	const content = contentCopy();
	content.write(file, text);
	return runHere(['score', QUESTIONNAIRE, file, ...args], content);
}

describe('a table that is slow on purpose', () => {
	test('of very many columns is refused in a time that follows its length', async () => {
		await expectGrowth(12_000, CEILING, async (size) => {
			const { code, err } = await scored('a.csv', `${names(size).join(',')}\n`);
			expect({ code, err }).toMatchObject({
				code: 1,
				err: expect.stringContaining('`column-000000000`')
			});
		});
	});

	test('of very many columns to keep is scored in such a time, too', async () => {
		await expectGrowth(5_000, CEILING, async (size) => {
			const columns = names(size);
			const text = `late,${columns.join(',')}\noften${','.repeat(size)}\n`;
			const { code } = await scored('a.csv', text, '--keep', columns.join(','));
			expect(code).toBe(0);
		});
	});

	test('of very many ticks in one cell is refused in such a time, too', async () => {
		await expectGrowth(10_000, CEILING, async (size) => {
			const ticks = `${'walk;'.repeat(size)}${'music;'.repeat(size)}walk`;
			const { code, err } = await scored('a.csv', `helps\n${ticks}\n`);
			expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('same tick') });
		});
	});

	test.each(['"', '""', '"\n', '"a,', ',', '\n'])(
		'of nothing but %j is read in such a time, too',
		async (piece) => {
			await expectGrowth(10_000, CEILING, async (size) =>
				scored('a.csv', `late\n${piece.repeat(size)}\n`)
			);
		}
	);

	test('names a column that nobody knows in few words, and nothing that moves a cursor', async () => {
		const { err } = await scored('a.csv', `\u001B[2J\u202E\u0007${'long'.repeat(100_000)}\n`);
		expect(err.length).toBeLessThan(500);
		for (const moving of ['\u001B', '\u202E', '\u0007']) expect(err).not.toContain(moving);
	});
});

test('a line of very deep JSON spoils itself only', async () => {
	const deep = `{"person":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
	const { code, out, err } = await scored(
		'a.ndjson',
		`${deep}\n{"late":"often"}\n`,
		'--keep',
		'person'
	);
	expect(code).toBe(1);
	expect(err).toContain('a.ndjson:1 there are lists in lists');
	expect(out.trimEnd().split('\n')).toHaveLength(2);
});
