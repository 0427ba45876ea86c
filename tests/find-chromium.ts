import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];

/**
 * The browser the tests run in: CHROMIUM_PATH, then one that is installed, then Debian's, installed now.
 * Throws with what to do when there is none to be had.
 */
export function findChromium(): string {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM_PATH is ${named}, and there is no file there.`);
	}
	const found = KNOWN.find((path) => existsSync(path));
	if (found) return found;

	console.log('No Chromium found. Installing it with apt-get.');
	const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
		const [command, ...args] = [...prefix, 'apt-get', ...step];
		spawnSync(command!, args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	}
	const installed = KNOWN.find((path) => existsSync(path));
	if (installed) return installed;
	throw new Error(
		'The browser tests need Chromium, and it could not be installed here. Install it, or set CHROMIUM_PATH to one.'
	);
}
