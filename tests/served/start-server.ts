import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { freePort } from './free-port.ts';

export type Server = {
	/** Where it listens on this machine, whatever its public origin is. */
	address: string;
	/** Everything it wrote so far, to both outputs. */
	written: () => string;
	/** Asks it to stop, and waits until it has. Gives its exit code. */
	stop: () => Promise<number | null>;
	signal: (name: NodeJS.Signals) => void;
};

/** Starts the built site in a folder as `npm start` does, with settings, on a free port of this machine. */
export async function startServer(
	settings: Record<string, string> = {},
	folder = resolve(import.meta.dirname, '../..')
): Promise<Server> {
	const port = await freePort();
	const child = spawn(process.execPath, ['src/cli/start.ts'], {
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
		written: () => written,
		signal: (name) => child.kill(name),
		stop: async () => {
			child.kill('SIGTERM');
			return (await gone)[0];
		}
	};
}
