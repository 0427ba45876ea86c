import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeHostileContent } from './write-content.ts';

/** Everything a build needs beside the content. */
const PARTS = [
	'src',
	'static',
	'package.json',
	'tsconfig.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** Builds the whole site anew around hostile content, apart from the real one. Gives the folder it stands in. */
export function buildHostileSite(): string {
	const root = resolve(import.meta.dirname, '../..');
	const folder = mkdtempSync(join(tmpdir(), 'hostile-site-'));
	for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	mkdirSync(join(folder, 'content'));
	writeHostileContent(root, join(folder, 'content'));
	const run = spawnSync(process.execPath, ['src/cli/build.ts'], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, RAPPORT_CONTENT: join(folder, 'content') }
	});
	if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}\n${run.stderr}`);
	return folder;
}
