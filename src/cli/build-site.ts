import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { rememberInputs } from './build-state.ts';
import { runCommand } from './run-command.ts';

/**
 * Runs the production build and remembers what it was made from. What stands in the way of its content, unproved rules
 * included, stops it. False when it failed; it has said why.
 */
export async function build(root: string): Promise<boolean> {
	const content = resolve(process.env.RAPPORT_CONTENT ?? root);
	const { stdout, stderr } = process;
	const looks = { stdout, stderr, hasColours: false, isWatched: false };
	const checked = await runCommand(['check'], {
		...looks,
		root: content,
		folder: content,
		now: () => performance.now()
	});
	if (checked !== 0) return false;

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
