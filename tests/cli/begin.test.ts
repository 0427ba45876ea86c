import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentCopy, QUESTIONNAIRE } from './content-copy.ts';
import { expectGolden } from './golden.ts';
import { runHere } from './run-here.ts';

const project = resolve(import.meta.dirname, '../..');

function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'rapport-new-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

describe('new', () => {
	test('begins a questionnaire that is right as it stands, and whose examples notice every mistake', async () => {
		const here = { root: project, folder: emptyFolder() };
		const begun = await runHere(['new', 'slow-mornings'], here);
		expect(begun.code).toBe(0);
		expectGolden('new.txt', begun.out);
		expect(await runHere(['check', 'questionnaires/slow-mornings'], here)).toMatchObject({
			code: 0,
			out: '1 questionnaire, 0 errors, 0 warnings\n'
		});
		const mutated = await runHere(['mutate', 'questionnaires'], here);
		expect(mutated).toMatchObject({ code: 0, err: '' });
	});

	test('does not overwrite what is there', async () => {
		const content = contentCopy();
		const before = content.read(QUESTIONNAIRE);
		const { code, err } = await runHere(['new', 'evenings'], content);
		expect({ code, err }).toEqual({
			code: 1,
			err: 'questionnaires/evenings is there already. Choose another name.\n'
		});
		expect(content.read(QUESTIONNAIRE)).toBe(before);
	});

	test.each(['../elsewhere', 'a b', '1st', 'flags'])('does not take %j for a name', async (id) => {
		expect((await runHere(['new', id], contentCopy())).code).toBe(2);
	});
});

describe('types', () => {
	test('prints the names of a questionnaire as types', async () => {
		const { code, out } = await runHere(['types', QUESTIONNAIRE], contentCopy());
		expect(code).toBe(0);
		expectGolden('types.txt', out);
	});

	test('prints for a shipped one what is written', async () => {
		const { out } = await runHere(['types', 'questionnaires/lonely-or-alone'], { root: project });
		expect(out).toBe(readFileSync(join(project, 'src/shipped/lonely-or-alone.ts'), 'utf8'));
	});
});

describe('schema', () => {
	test('writes the schema, and says when it is out of date', async () => {
		const content = contentCopy();
		expect((await runHere(['schema', '--check'], content)).code).toBe(1);
		expect(await runHere(['schema'], content)).toMatchObject({
			code: 0,
			out: 'Wrote questionnaires/schema.json\n'
		});
		expect((await runHere(['schema', '--check'], content)).code).toBe(0);
		expect(content.read('questionnaires/schema.json')).toBe(
			readFileSync(join(project, 'questionnaires/schema.json'), 'utf8')
		);
	});

	test('needs a folder of questionnaires', async () => {
		expect((await runHere(['schema'], { root: emptyFolder() })).code).toBe(2);
	});
});
