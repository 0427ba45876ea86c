import type { Plugin } from 'vite';

/**
 * Takes pages out of the router that run no code in a browser (`csr = false`): a link to one is followed by the browser
 * itself. Every first answer waits for the router, and these would stand in it for nothing.
 */
export function forgetRoutes(routes: readonly string[]): Plugin {
	return {
		name: 'rapport-forget-routes',
		apply: 'build',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('/generated/client-optimized/app.js')) return undefined;
			return { code: routes.reduce(withoutRoute, code), map: null };
		}
	};
}

function withoutRoute(code: string, route: string): string {
	const line = code.split('\n').find((one) => one.trim().startsWith(`${JSON.stringify(route)}:`));
	const [, node] = /: \[~?(\d+)/.exec(line ?? '') ?? [];
	const load = `() => import('./nodes/${node ?? ''}')`;
	if (line === undefined || node === undefined || !code.includes(load)) {
		throw new Error(`SvelteKit’s router no longer names ${route} so: look at forget-routes.ts.`);
	}
	// The place in the list stays, empty: the pages after it are known by their numbers.
	return code.replace(line, '').replace(load, '');
}
