import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { freePort } from './free-port.ts';

export type Server = {
	/** Where it listens on this machine, whatever its public origin is. */
	address: string;
	port: number;
	/** Everything it wrote so far, to both outputs. */
	written: () => string;
	hasExited: () => boolean;
	/** Asks it to stop, and waits until it has. Gives its exit code. */
	stop: () => Promise<number | null>;
	signal: (name: NodeJS.Signals) => void;
};

const ROOT = resolve(import.meta.dirname, '../..');

/** Starts the built site in a folder as `npm start` does, with settings, on a free port of this machine. */
export function startServer(settings: Record<string, string> = {}, folder = ROOT): Promise<Server> {
	return startScript('src/cli/start.ts', settings, folder);
}

/** The same where a process may have no more than so many files and connections open. */
export function startCramped(descriptors: number): Promise<Server> {
	return startScript('src/cli/start.ts', {}, ROOT, [
		'bash',
		'-c',
		`ulimit -n ${descriptors} && exec "$0" "$@"`
	]);
}

/** Starts any script that says `Rapport is at` once it listens on RAPPORT_PORT. */
export async function startScript(
	script: string,
	settings: Record<string, string> = {},
	folder = ROOT,
	wrapper: string[] = []
): Promise<Server> {
	const port = await freePort();
	const [program = '', ...args] = [...wrapper, process.execPath, script];
	const child = spawn(program, args, {
		cwd: folder,
		env: { ...process.env, ...settings, RAPPORT_PORT: String(port) },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let written = '';
	const gone = once(child, 'exit') as Promise<[number | null]>;
	await new Promise<void>((ready, failed) => {
		const listen = (chunk: Buffer): void => {
			written += chunk.toString();
			if (written.includes('Rapport is at')) ready();
		};
		child.stdout.on('data', listen);
		child.stderr.on('data', listen);
		child.once('exit', () => failed(new Error(`The server did not start: ${written}`)));
	});
	return {
		address: `http://127.0.0.1:${port}`,
		port,
		written: () => written,
		hasExited: () => child.exitCode !== null || child.signalCode !== null,
		signal: (name) => child.kill(name),
		stop: async () => {
			child.kill('SIGTERM');
			return (await gone)[0];
		}
	};
}
