import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SCRIPTLESS_ROUTES } from './scriptless-routes.ts';

const ROUTES = resolve('src/routes');
/** Components that only pages without a router show. */
const COMPONENTS = ['clinicians', 'host-check', 'proof'].map((name) =>
	resolve('src/lib/components', name)
);

/**
 * Keeps the pages that say `csr = false` out of what every browser loads: no browser ever runs them, the server has written them
 * whole. Their names would lengthen the router's list, and what they use of Svelte would lengthen the part of it that all pages
 * share, which each first answer waits for. Only their styles are left.
 */
export function pagesWithoutRouter(): Plugin {
	return {
		name: 'rapport-pages-without-router',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		// After Svelte's compiler.
		enforce: 'post',
		transform(code, id) {
			if (id.endsWith('/generated/client-optimized/app.js')) {
				return { code: withoutPages(code, SCRIPTLESS_ROUTES), map: null };
			}
			return isWithoutRouter(id) ? { code: stylesOf(code), map: null } : undefined;
		}
	};
}

function isWithoutRouter(id: string): boolean {
	if (!id.endsWith('.svelte')) return false;
	const route = `/${relative(ROUTES, dirname(id))}`;
	return COMPONENTS.includes(dirname(id)) || SCRIPTLESS_ROUTES.includes(route);
}

/** The styles of a component go when nothing uses the component, so each still names those within it. */
function stylesOf(code: string): string {
	const all = [...code.matchAll(/^import\b[^'"]*['"]([^'"]+)['"]/gm)].map(([, from = '']) => from);
	const within = all.filter((from) => from.endsWith('.svelte'));
	const names = within.map((_, at) => `within${at}`);
	return [
		...all.filter((from) => from.includes('type=style')).map((from) => `import '${from}';`),
		...within.map((from, at) => `import ${names[at]} from '${from}';`),
		`export default () => [${names.join(', ')}];`
	].join('\n');
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
