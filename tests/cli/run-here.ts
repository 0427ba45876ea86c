import { Writable } from 'node:stream';
import { runCommand } from '../../src/cli/run-command.ts';

type Surroundings = {
	root: string;
	/** Where the command is given, if elsewhere. */
	folder?: string;
	hasColours?: boolean;
	isWatched?: boolean;
	/** Milliseconds that pass between two looks at the clock. */
	tick?: number;
};

/** Runs a command line inside this process, in a folder that is also the project unless another is named. */
export async function runHere(
	args: readonly string[],
	{ root, folder = root, hasColours = false, isWatched = false, tick = 0 }: Surroundings
): Promise<{ code: number; out: string; err: string }> {
	const stdout = collector();
	const stderr = collector();
	let time = 0;
	const code = await runCommand(args, {
		root,
		folder,
		stdout: stdout.stream,
		stderr: stderr.stream,
		hasColours,
		isWatched,
		now: () => (time += tick)
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
