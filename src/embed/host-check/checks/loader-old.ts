import type { HostCheck } from '../host-check.ts';

const VERSION = /\/v(\d+(?:\.\d+){0,2})\.js$/;

/** `v1.js` renews itself within its protocol; a whole version stays as old as it is. */
export const loaderOld: HostCheck = ({ loaders }, { loader: newest }) =>
	loaders.flatMap(({ src }) => {
		const [, version] = VERSION.exec(new URL(src).pathname) ?? [];
		if (version === undefined || !isOlder(version, newest)) return [];
		return [{ code: 'loader_old', args: { src, version, newest } }];
	});

/** As far as `version` goes: 1 is not older than 1.2.3. */
function isOlder(version: string, newest: string): boolean {
	const parts = newest.split('.').map(Number);
	for (const [at, part] of version.split('.').map(Number).entries()) {
		const other = parts[at] ?? 0;
		if (part !== other) return part < other;
	}
	return false;
}
