import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rememberInputs } from './build-state.ts';

/** Runs the production build and remembers what it was made from. False when it failed; it has said why. */
export function build(root: string): boolean {
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, NODE_ENV: 'production' }
	});
	if (run.status !== 0) return false;
	rememberInputs(root);
	return true;
}
