import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { contentCopy } from './content-copy.ts';
import { expectGolden } from './golden.ts';
import { runHere } from './run-here.ts';

const root = mkdtempSync(join(tmpdir(), 'rapport-nowhere-'));

describe('the command line', () => {
	test('lists the commands', async () => {
		const { code, out } = await runHere(['--help'], { root });
		expect(code).toBe(0);
		expectGolden('help.txt', out);
	});

	test.each(commands.map(({ name }) => name))('explains %s, with an example', async (name) => {
		const { code, out, err } = await runHere([name, '--help'], { root });
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(new RegExp(`\nExample: npm run rapport -- ${name}`));
		expectGolden(`help-${name}.txt`, out);
	});

	test.each(commands.map(({ name }) => name))('%s does not guess at options', async (name) => {
		const { code, out, err } = await runHere([name, '--colour'], { root });
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain("'--colour'");
		expect(err).toContain('Usage: npm run rapport --');
	});

	test('does not understand a command there is not, and names the nearest', async () => {
		const { code, err } = await runHere(['chekc'], { root });
		expect(code).toBe(2);
		expect(err).toMatch(/^There is no command `chekc`\. Did you mean `check`\?/);
	});

	test('does not understand nothing', async () => {
		expect(await runHere([], { root })).toMatchObject({ code: 2, out: '' });
	});

	test('is a program whose exit code tells how it went', { timeout: 60_000 }, () => {
		const program = resolve(import.meta.dirname, '../../src/cli/rapport.ts');
		const { root: folder } = contentCopy();
		const run = (...args: string[]) =>
			spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
		expect(run('check', 'questionnaires/nowhere')).toMatchObject({ status: 2, stdout: '' });
		expect(run('check', '--help')).toMatchObject({ status: 0, stderr: '' });
	});
});
