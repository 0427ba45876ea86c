import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROGRAM = '/usr/bin/soffice';
const PACKAGE = 'libreoffice-calc-nogui';

/** Debian's LibreOffice without its windows, installed now when it is missing. Throws with what to do when it is not to be had. */
export function findLibreOffice(): string {
	if (existsSync(PROGRAM)) return PROGRAM;

	console.log('No LibreOffice found. Installing Debian’s with apt-get.');
	const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	for (const step of [['update'], ['install', '-y', '--no-install-recommends', PACKAGE]]) {
		const [command, ...args] = [...prefix, 'apt-get', ...step];
		spawnSync(command!, args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	}
	if (existsSync(PROGRAM)) return PROGRAM;
	throw new Error(
		`The tests of tables need a spreadsheet program, and it could not be installed here. Install it: apt-get install --no-install-recommends ${PACKAGE}`
	);
}
