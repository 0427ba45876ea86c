import { spawn } from 'node:child_process';
import { debianPackage } from './debian-package.ts';

let started: Promise<string> | null = null;

/** A screen that nobody looks at, for browsers that will not do without one. One in each process, gone with it. */
export function display(): Promise<string> {
	return (started ??= start());
}

async function start(): Promise<string> {
	const server = spawn(
		debianPackage('xvfb', '/usr/bin/Xvfb'),
		['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }
	);
	process.once('exit', () => server.kill());
	server.unref();
	return new Promise((done, failed) => {
		server.stdio[3]!.once('data', (number: Buffer) => done(`:${number.toString().trim()}`));
		server.once('exit', () => failed(new Error('Xvfb did not start.')));
	});
}
