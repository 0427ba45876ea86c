import type { Plugin } from 'vite';

const WHOLE = "import * as svelte from 'svelte';";
const PARTS = "import { fork, onMount, settled, tick, untrack } from 'svelte';";
const CHOSEN = [
	'const { onMount, tick } = svelte;',
	'const untrack = svelte.untrack ?? ((value) => value());'
];

/**
 * SvelteKit's router imports Svelte as a whole, so that it also runs on older ones. That keeps every function of Svelte
 * in the code that each first answer waits for. We have one Svelte, so it can name what it uses.
 */
export function slimRouter(): Plugin {
	return {
		name: 'rapport-slim-router',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('/@sveltejs/kit/src/runtime/client/client.js')) return undefined;
			return { code: namingImports(code), map: null };
		}
	};
}

function namingImports(code: string): string {
	const named = [WHOLE, ...CHOSEN].reduce((rest, line) => {
		if (rest.includes(line)) return rest.replace(line, line === WHOLE ? PARTS : '');
		throw new Error(`SvelteKit’s router no longer says “${line}”: look at slim-router.ts.`);
	}, code);
	return named.replace(/\bsvelte\.(fork|settled|tick)\b/g, '$1');
}
