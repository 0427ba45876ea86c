import { resolve } from 'node:path';
import { runCommand } from './run-command.ts';

/** `npm run rapport -- <command>`. */
const { stdout, stderr, env } = process;

// Whoever reads only the first lines closes the pipe, and that is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
	root: resolve(import.meta.dirname, '../..'),
	folder: process.cwd(),
	stdout,
	stderr,
	hasColours: stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
	isWatched: stderr.isTTY,
	now: () => performance.now()
});
