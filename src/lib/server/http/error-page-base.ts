import type { Plugin } from 'vite';

const BASE = '%rapport.base%';

/**
 * SvelteKit takes `src/error.html` as it stands, and fills in no path that the site lives below. That page is for when nothing else
 * can be made, so its links are completed when it is built.
 */
export function errorPageBase(base: string): Plugin {
	return {
		name: 'rapport-error-page-base',
		transform(code, id) {
			if (!id.endsWith('/generated/shared/error-template.js')) return undefined;
			if (!code.includes(BASE)) throw new Error(`src/error.html no longer says ${BASE}.`);
			return { code: code.replaceAll(BASE, base), map: null };
		}
	};
}
