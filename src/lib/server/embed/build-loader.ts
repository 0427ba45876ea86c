import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Builds what a host page loads. With the ids of the checks that can be framed it never asks for another; without them it is the
 * same on every site and for ever, so that a host can pin it.
 */
export async function buildLoader(framable: readonly string[] | null): Promise<string> {
	const made = await build({
		configFile: false,
		root: resolve(import.meta.dirname, '../../../..'),
		logLevel: 'warn',
		publicDir: false,
		define: { __RAPPORT_CHECKS__: JSON.stringify(framable) },
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: resolve(import.meta.dirname, '../../../embed/loader/loader.ts'),
				output: { entryFileNames: 'loader.js' }
			}
		}
	});
	const [chunk] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
	if (chunk?.type !== 'chunk') throw new Error('The build of the loader made no code.');
	return chunk.code;
}
