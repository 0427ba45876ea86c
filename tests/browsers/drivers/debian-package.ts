import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a program of one of Debian's packages is; the package is installed now when it is missing. Throws with what to do when it cannot be had. */
export function debianPackage(name: string, path: string): string {
	if (existsSync(path)) return path;
	console.log(`No ${path} found. Installing Debian’s ${name} with apt-get.`);
	const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	for (const step of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
		const [command, ...args] = [...prefix, 'apt-get', ...step];
		spawnSync(command!, args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	}
	if (existsSync(path)) return path;
	throw new Error(
		`The tests in other browsers need Debian’s ${name}, and it could not be installed here. Install it: apt-get install ${name}`
	);
}
