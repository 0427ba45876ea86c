import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { content } from '../content/vite-plugin.ts';
import type { BuiltFiles } from './built-files.ts';

/** Two files: what every frame begins with, and what a result takes. In more pieces, they would be larger. */
const GROUPS = [
	{
		name: 'base',
		test: /lib\/embed\/start\.ts|components\/embed\/Framed\.svelte$|node_modules\/svelte/
	},
	{ name: 'later', test: /lib\/embed\/framed-later\.ts/ }
];

const src = resolve(import.meta.dirname, '../../..');

/**
 * Builds the code of a framed check apart from the site: it has no router, and a file that both shared would be cut to fit
 * both, which would make every check of the site larger.
 */
export async function buildFrame(): Promise<BuiltFiles['frame']> {
	const made = await build({
		configFile: false,
		root: resolve(src, '..'),
		logLevel: 'warn',
		base: './',
		publicDir: false,
		plugins: [content(), svelte()],
		define: { __RAPPORT_BASE__: JSON.stringify(process.env.RAPPORT_BASE ?? '') },
		resolve: {
			alias: {
				'$app/paths': resolve(src, 'lib/embed/paths.ts'),
				$core: src,
				$lib: resolve(src, 'lib')
			}
		},
		build: {
			write: false,
			modulePreload: false,
			assetsInlineLimit: 0,
			// As a library: a page's build would add code that preloads style sheets, and here is but one.
			// Themes say light-dark() themselves, and it must mean the same in both.
			cssTarget: 'esnext',
			lib: { entry: { start: resolve(src, 'lib/embed/start.ts') }, formats: ['es'] },
			rolldownOptions: {
				// What later files share with the first one stays in it.
				preserveEntrySignatures: false,
				output: {
					minify: true,
					codeSplitting: { groups: GROUPS },
					entryFileNames: '[name]-[hash].js',
					chunkFileNames: '[hash].js',
					assetFileNames: 'frame-[hash][extname]'
				}
			}
		}
	});
	const output = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
	const files = output.map((file) => ({
		name: file.fileName,
		text: file.type === 'chunk' ? file.code : String(file.source)
	}));
	const named = (mark: RegExp): string => {
		const found = files.find(({ name }) => mark.test(name));
		if (found === undefined) throw new Error(`The build of frames made no file like ${mark}.`);
		return found.name;
	};
	return { start: named(/^start-.*\.js$/), style: named(/^frame-.*\.css$/), files };
}
