import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build is made from. */
const INPUTS = [
	'src',
	'questionnaires',
	'guide',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
const MARK = 'build/.inputs';

/** True when the build there is was made from the files there are. */
export function isBuilt(root: string): boolean {
	const mark = join(root, MARK);
	return (
		existsSync(join(root, 'build/server/index.js')) &&
		existsSync(mark) &&
		readFileSync(mark, 'utf8') === inputsHash(root)
	);
}

/** To be called after a build that went well. */
export function rememberInputs(root: string): void {
	writeFileSync(join(root, MARK), inputsHash(root));
}

function inputsHash(root: string): string {
	const hash = createHash('sha256')
		.update(process.env.RAPPORT_BASE ?? '')
		.update('\0');
	for (const file of INPUTS.flatMap((input) => filesUnder(join(root, input)))) {
		hash.update(file).update('\0').update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex');
}

function filesUnder(path: string): string[] {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}
