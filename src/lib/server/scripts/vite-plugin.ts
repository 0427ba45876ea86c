import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const NAME = 'virtual:page-scripts';
const src = resolve(import.meta.dirname, '../../..');

/** Scripts that stand alone: what a page loads that has no router, and what a host page loads to look at itself. */
const entries = {
	'for-clinicians': 'lib/enhance/for-clinicians.ts',
	'test-your-page': 'lib/enhance/test-your-page.ts',
	'look-at-page': 'embed/pasted/look-at-page.ts',
	'host-check': 'embed/host-page/run-here.ts'
};

/** A script, and a few letters that change with it. */
export type PageScript = { text: string; hash: string };
export type PageScripts = Record<keyof typeof entries, PageScript>;

/**
 * Builds each of them into one file, apart from the site, so that no other page carries or names any of it.
 */
export function pageScripts(): Plugin {
	let built: Promise<[string, PageScript][]> | null = null;
	return {
		name: 'rapport-page-scripts',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		async load(id) {
			if (id !== `\0${NAME}`) return undefined;
			built ??= Promise.all(
				Object.entries(entries).map(async ([name, entry]): Promise<[string, PageScript]> => {
					const text = await bundled(resolve(src, entry));
					return [
						name,
						{ text, hash: createHash('sha256').update(text).digest('hex').slice(0, 8) }
					];
				})
			);
			return `export default ${JSON.stringify(Object.fromEntries(await built))};`;
		}
	};
}

async function bundled(entry: string): Promise<string> {
	const made = await build({
		configFile: false,
		root: resolve(src, '..'),
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: { $core: src } },
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: { input: entry, output: { entryFileNames: 'script.js' } }
		}
	});
	const [chunk] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
	if (chunk?.type !== 'chunk') throw new Error(`The build of ${entry} made no code.`);
	return chunk.code;
}
