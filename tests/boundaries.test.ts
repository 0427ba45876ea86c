import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom, innermost first: a folder only ever reaches up this list, never down. */
const mayImport: Record<string, string[]> = {
	model: ['npm:zod'],
	engine: ['model'],
	problems: [],
	i18n: [],
	reading: ['npm:syllable', 'npm:flesch-kincaid'],
	yaml: ['problems', 'npm:yaml'],
	shape: ['model', 'problems', 'yaml', 'npm:zod'],
	questionnaire: [
		'model',
		'engine',
		'problems',
		'reading',
		'yaml',
		'shape',
		'npm:zod',
		'npm:@noble/hashes'
	],
	mend: ['problems', 'yaml'],
	prove: ['model', 'engine', 'problems'],
	compare: ['model', 'engine', 'prove', 'questionnaire'],
	exchange: ['model', 'engine', 'problems'],
	explain: ['model', 'engine', 'prove', 'report', 'i18n'],
	author: ['model', 'engine', 'problems', 'mend', 'prove', 'questionnaire', 'npm:yaml'],
	guide: [
		'model',
		'problems',
		'reading',
		'yaml',
		'shape',
		'npm:zod',
		'npm:marked',
		'npm:minisearch',
		'npm:@orama/stemmers'
	],
	report: ['model', 'engine', 'i18n'],
	// What both sides of a frame say to each other; of the model it takes types only.
	'embed/protocol': ['embed', 'model'],
	// The rest of `embed` runs in a browser; these only work things out.
	'embed/theme': ['embed', 'npm:culori'],
	'embed/host-check': ['embed'],
	'embed/pasted': ['embed', 'npm:parse5', 'npm:css-what'],
	shipped: ['model']
};

/** What a taker's browser loads must bring neither zod nor a YAML parser along. */
const loadedByTakers = ['engine', 'report', 'i18n'];

const src = resolve(import.meta.dirname, '../src');

describe('the core', () => {
	for (const [folder, allowed] of Object.entries(mayImport)) {
		test(`src/${folder} imports only itself${allowed.map((name) => `, ${name}`).join('')}`, () => {
			const files = sourceFiles(join(src, folder));
			expect(files).not.toEqual([]);
			const strays = files.flatMap((file) =>
				importsOf(file)
					.map(({ target }) => target)
					.filter((target) => target !== folder && !allowed.includes(target))
					.map((target) => `${relative(src, file)} imports ${target}`)
			);
			expect(strays).toEqual([]);
		});
	}

	test.each(loadedByTakers)(
		'src/%s takes values only from zod-free files of the model',
		(folder) => {
			const strays = sourceFiles(join(src, folder)).flatMap((file) =>
				importsOf(file)
					.filter(({ isType, target, path }) => !isType && target === 'model' && holdsZod(path))
					.map(({ path }) => `${relative(src, file)} imports values from ${relative(src, path)}`)
			);
			expect(strays).toEqual([]);
		}
	);

	test('has no folder that this table does not know', () => {
		const shells = ['cli', 'embed', 'lib', 'routes', 'seal'];
		const folders = readdirSync(src, { withFileTypes: true }).filter((entry) =>
			entry.isDirectory()
		);
		const unknown = folders
			.map(({ name }) => name)
			.filter((name) => !(name in mayImport) && !shells.includes(name));
		expect(unknown).toEqual([]);
	});
});

test('no component renders raw HTML or a style attribute', () => {
	const strays = sourceFiles(src, '.svelte').filter((file) =>
		/\{@html|\sstyle=|\sstyle:/.test(readFileSync(file, 'utf8'))
	);
	expect(strays.map((file) => relative(src, file))).toEqual([]);
});

type Import = { target: string; path: string; isType: boolean };

/** The folders of `src` (or `npm:` packages) that a file imports, with the file meant. */
function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8');
	const statements = text.matchAll(
		/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g
	);
	return [...statements].map(([, type, from, dynamic]) => {
		const target = from ?? dynamic ?? '';
		if (!target.startsWith('.')) {
			const name = target.startsWith('node:') ? target : `npm:${packageName(target)}`;
			return { target: name, path: target, isType: Boolean(type) };
		}
		const path = resolve(dirname(file), target);
		const [folder = ''] = relative(src, path).split('/');
		return { target: folder, path, isType: Boolean(type) };
	});
}

function packageName(target: string): string {
	const parts = target.split('/');
	return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function holdsZod(path: string): boolean {
	return importsOf(path).some(
		({ target, isType, path: next }) =>
			!isType && (target === 'npm:zod' || (next.startsWith('/') && holdsZod(next)))
	);
}

function sourceFiles(folder: string, ending = '.ts'): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(ending) && !/\.test\.ts$/.test(name))
		.map((name) => join(folder, name));
}
