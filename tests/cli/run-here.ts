import { Writable } from 'node:stream';
import { runCommand } from '../../src/cli/run-command.ts';

type Surroundings = { root: string; hasColours?: boolean; isWatched?: boolean };

/** Runs a command line inside this process, in a folder that is also the project. */
export async function runHere(
	args: readonly string[],
	{ root, hasColours = false, isWatched = false }: Surroundings
): Promise<{ code: number; out: string; err: string }> {
	const stdout = collector();
	const stderr = collector();
	const code = await runCommand(args, {
		root,
		folder: root,
		stdout: stdout.stream,
		stderr: stderr.stream,
		hasColours,
		isWatched,
		now: () => 0
	});
	return { code, out: stdout.text(), err: stderr.text() };
}

function collector(): { stream: Writable; text: () => string } {
	const chunks: string[] = [];
	const stream = new Writable({
		decodeStrings: false,
		write(chunk, _, done) {
			chunks.push(String(chunk));
			done();
		}
	});
	return { stream, text: () => chunks.join('') };
}
