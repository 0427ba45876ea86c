import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export type Running = {
	/** What the pattern found in what the program said. */
	said: string;
	gone: Promise<unknown>;
	kill: () => Promise<void>;
};

/** Starts a program with all that it will start, and waits until it has said what the pattern asks for, if it says anything. */
export async function runBrowser(
	command: string,
	args: string[],
	env: NodeJS.ProcessEnv,
	pattern: RegExp | null
): Promise<Running> {
	// A group of its own: what belongs to it ends with it.
	const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
	const gone = once(child, 'exit');
	process.once('exit', () => endGroup(child));
	return {
		said: pattern === null ? '' : await heard(child, pattern),
		gone,
		kill: async () => {
			endGroup(child);
			await gone;
		}
	};
}

function heard(child: ChildProcess, pattern: RegExp): Promise<string> {
	return new Promise((done, failed) => {
		let said = '';
		const listen = (piece: Buffer): void => {
			said += piece.toString();
			const found = pattern.exec(said)?.[1];
			if (found !== undefined) done(found);
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		child.once('exit', () => failed(new Error(`It ended before it was ready.\n${said}`)));
	});
}

function endGroup({ pid, exitCode, signalCode }: ChildProcess): void {
	if (pid === undefined || exitCode !== null || signalCode !== null) return;
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// It went by itself meanwhile.
	}
}
