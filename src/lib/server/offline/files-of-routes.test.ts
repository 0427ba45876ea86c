import { expect, test } from 'vitest';
import { filesOfRoutes, type BuiltFile } from './files-of-routes.ts';

const file = (parts: Partial<BuiltFile>): BuiltFile => ({
	imports: [],
	dynamicImports: [],
	assets: [],
	isEntry: false,
	modules: [],
	...parts
});

const files = new Map([
	['app.js', file({ isEntry: true, dynamicImports: ['home.js', 'author.js'] })],
	['home.js', file({ isEntry: true, imports: ['shared.js'], assets: ['home.css'] })],
	['author.js', file({ isEntry: true, modules: ['author.svelte'], dynamicImports: ['bench.js'] })],
	['bench.js', file({ imports: ['shared.js', 'zod.js'], assets: ['bench.css', 'worker.js'] })],
	['shared.js', file({ imports: ['author.js'] })],
	['zod.js', file({})]
]);

test('names what only the page leads to, later code, style sheets and workers included', () => {
	expect(filesOfRoutes(files, ['author.svelte'])).toEqual([
		'author.js',
		'bench.css',
		'bench.js',
		'worker.js',
		'zod.js'
	]);
});

test('counts what only several pages share as theirs', () => {
	const shared = { imports: ['proof.js'] };
	const built = new Map([
		['app.js', file({ isEntry: true, dynamicImports: ['one.js', 'other.js'] })],
		['one.js', file({ isEntry: true, modules: ['one.svelte'], ...shared })],
		['other.js', file({ isEntry: true, modules: ['other.svelte'], ...shared })],
		['proof.js', file({})]
	]);
	expect(filesOfRoutes(built, ['one.svelte'])).toEqual(['one.js']);
	expect(filesOfRoutes(built, ['one.svelte', 'other.svelte'])).toEqual([
		'one.js',
		'other.js',
		'proof.js'
	]);
});
