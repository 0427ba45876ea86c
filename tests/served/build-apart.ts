import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Everything a build is made from. */
const PARTS = [
	'src',
	'static',
	'questionnaires',
	'guide',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** Builds the site once more, apart from the real one and with other settings. Gives the folder it stands in. */
export function buildApart(settings: Record<string, string>): string {
	const root = resolve(import.meta.dirname, '../..');
	const folder = mkdtempSync(join(tmpdir(), 'rapport-apart-'));
	for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	const run = spawnSync(process.execPath, ['src/cli/build.ts'], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, ...settings }
	});
	if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}\n${run.stderr}`);
	return folder;
}
