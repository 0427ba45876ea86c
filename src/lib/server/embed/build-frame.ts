import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
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

const MARKS = /\/\* ?[@#]__(?:PURE|NO_SIDE_EFFECTS)__ ?\*\/ ?/g;

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
		plugins: [content(), svelte({ compilerOptions: { discloseVersion: false } })],
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
			cssCodeSplit: true,
			// Themes say light-dark() themselves, and it must mean the same in both.
			cssTarget: 'esnext',
			// As a library: a page's build would add code that preloads files of every kind.
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
	const chunks = output.filter((file) => file.type === 'chunk');
	const text = new Map(output.map((file) => [file.fileName, textOf(file)]));
	const stylesOf = (chunk: (typeof chunks)[number]): string[] => [
		...(chunk.viteMetadata?.importedCss ?? [])
	];
	const first = chunks.filter(({ name }) => GROUPS.some((group) => group.name === name));
	const rest = chunks.filter((chunk) => !first.includes(chunk));
	for (const chunk of rest.filter((one) => stylesOf(one).length > 0)) {
		text.set(chunk.fileName, withStyles(stylesOf(chunk), textOf(chunk)));
	}
	const whole = first.flatMap((chunk) => stylesOf(chunk).map((name) => text.get(name) ?? ''));
	const style = `frame-${createHash('sha256').update(whole.join('')).digest('hex').slice(0, 8)}.css`;
	text.set(style, whole.join(''));
	// Its entry does nothing but import this.
	const start = chunks.find(({ name }) => name === 'base');
	if (start === undefined) throw new Error('The build of frames made no code to start with.');
	return {
		start: start.fileName,
		style,
		laterStyles: rest.flatMap(stylesOf),
		files: [...text].map(([name, content]) => ({ name, text: content }))
	};
}

function textOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string {
	return file.type === 'chunk' ? withoutMarks(file.code) : String(file.source);
}

/** Without the marks for whoever bundles this again: nobody does. Where one held two words apart, a space does. */
function withoutMarks(code: string): string {
	return code.replace(MARKS, (mark, at: number) => {
		const isBetweenWords = /^[\w$]{2}$/.test(`${code[at - 1]}${code[at + mark.length]}`);
		return isBetweenWords ? ' ' : '';
	});
}

/** Code that waits for its styles: what comes later must not be seen without them. It may well come without them, if they do not arrive. */
function withStyles(styles: readonly string[], code: string): string {
	const waiting = styles.map(
		(style) =>
			`await new Promise((done)=>{const link=document.createElement('link');link.rel='stylesheet';link.href=new URL('./${style}',import.meta.url);link.onload=link.onerror=done;document.head.append(link)});`
	);
	return waiting.join('') + code;
}
