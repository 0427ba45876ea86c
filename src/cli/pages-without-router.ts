import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Takes the pages that say `csr = false` out of the router's own list. The router can only leave for them, as for a page of another
 * site, and their names would lengthen the code that each first answer waits for.
 */
export function pagesWithoutRouter(): Plugin {
	return {
		name: 'rapport-pages-without-router',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('/generated/client-optimized/app.js')) return undefined;
			return { code: withoutPages(code, routesWithoutRouter('src/routes')), map: null };
		}
	};
}

function routesWithoutRouter(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.server.ts'))
		.filter((file) => /export const csr = false;/.test(readFileSync(join(folder, file), 'utf8')))
		.map((file) => `/${dirname(file)}`);
}

function withoutPages(code: string, routes: readonly string[]): string {
	return routes.reduce((rest, route) => {
		const line = rest.split('\n').find((one) => one.trim().startsWith(`"${route}": [`)) ?? '';
		const [, node] = /: \[~?(\d+)/.exec(line) ?? [];
		const load = `() => import('./nodes/${node}')`;
		if (node === undefined || !rest.includes(load)) {
			throw new Error(
				`The router does not list ${route} as it did: look at pages-without-router.ts.`
			);
		}
		// The numbers of the others stay as they are.
		return rest.replace(`${line}\n`, '').replace(load, '');
	}, code);
}
