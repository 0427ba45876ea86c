import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SCRIPTLESS_ROUTES } from '../src/lib/server/router/scriptless-routes.ts';
import {
	builtFiles,
	contentOf,
	gzipSize,
	initialFiles,
	leftOut,
	pageFile,
	reachableFiles,
	routes
} from './sizes.ts';

/** The workbench reads YAML in the browser. Every other page with a router is for people who take checks. */
const WORKBENCH = '/author';
const takers = routes().filter(
	(route) => route !== WORKBENCH && !SCRIPTLESS_ROUTES.includes(route)
);
const packages = resolve(import.meta.dirname, '../node_modules');

const CHART_MARK = 'Canvas is already in use';

/** Words that only these packages' own code holds, and that survive minifying. */
const marks = [
	{ name: 'zod', source: 'zod/v4/core/errors.js', mark: '$ZodError' },
	{ name: 'yaml', source: 'yaml/dist/errors.js', mark: 'YAMLParseError' },
	{ name: 'marked', source: 'marked/lib/marked.esm.js', mark: 'Infinite loop on byte' },
	{ name: 'CodeMirror', source: '@codemirror/view/dist/index.js', mark: 'cm-lineWrapping' }
];
/** What the workbench does bring, in its page's code or its worker's. */
const atTheWorkbench = ['zod', 'yaml', 'CodeMirror'];

describe('what a browser loads', () => {
	test.each(['/checks/[check]', '/check'])(
		'is at most 48 kB of JavaScript for a check at %s up to the first answer',
		(route) => {
			const { js } = initialFiles(route);
			expect(js.length).toBeGreaterThan(3);
			expect(gzipSize(js)).toBeLessThanOrEqual(48_000);
		}
	);

	test('brings the chart only later', () => {
		const hasChart = (files: string[]): boolean =>
			files.some((file) => contentOf(file).includes(CHART_MARK));
		expect(hasChart(initialFiles('/checks/[check]').js)).toBe(false);
		expect(hasChart(reachableFiles('/checks/[check]').js)).toBe(true);
	});

	test('is at most 40 kB for the index of the guide', () => {
		const [index, ...others] = assets('guide-index');
		expect(others).toEqual([]);
		const bytes = gzipSync(readFileSync(resolve(clientRoot, index ?? '')), { level: 9 }).length;
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThan(40_000);
	});

	test('brings the search of the guide only later', () => {
		const asks = (files: string[]): boolean =>
			files.some((file) => contentOf(file).includes('guide-index'));
		expect(asks(initialFiles('/(site)/guide').js)).toBe(false);
		expect(asks(reachableFiles('/(site)/guide').js)).toBe(true);
		const others = takers.filter((route) => route !== '/(site)/guide');
		expect(others.filter((route) => asks(reachableFiles(route).js))).toEqual([]);
	});

	for (const { name, source, mark } of marks) {
		test(`holds no ${name} on any route of a taker, not even later`, () => {
			// Were the mark gone from the package, the test below could not fail.
			expect(readFileSync(resolve(packages, source), 'utf8')).toContain(mark);
			const strays = takers.flatMap((route) =>
				reachableFiles(route)
					.js.filter((file) => contentOf(file).includes(mark))
					.map((file) => `${route}: ${file}`)
			);
			expect(strays).toEqual([]);
		});
	}

	test('brings the workbench only to its own page, and only after it was opened', () => {
		const { js, css } = reachableFiles(WORKBENCH);
		const own = [...js, ...css].filter((file) => leftOut.includes(file));
		expect(own.length).toBeGreaterThan(2);
		for (const { name, mark } of marks.filter((one) => atTheWorkbench.includes(one.name))) {
			const holding = leftOut.filter((file) => contentOf(file).includes(mark));
			expect(holding, name).not.toEqual([]);
			expect(initialFiles(WORKBENCH).js.filter((file) => holding.includes(file))).toEqual([]);
		}
		for (const route of takers) {
			const reached = Object.values(reachableFiles(route)).flat();
			expect(
				reached.filter((file) => leftOut.includes(file)),
				route
			).toEqual([]);
		}
	});

	test('knows each page that runs no code', () => {
		const silent = readdirSync(routesRoot, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('+page.server.ts'))
			.filter((file) => readFileSync(resolve(routesRoot, file), 'utf8').includes('csr = false'))
			.map((file) => `/${dirname(file)}`);
		expect(silent.toSorted()).toEqual([...SCRIPTLESS_ROUTES].toSorted());
	});

	test.each(SCRIPTLESS_ROUTES)('holds nothing of %s but its styles', (route) => {
		const router = builtFiles().filter((file) => /entry\/app\..*\.js$/.test(file));
		expect(router).toHaveLength(1);
		expect(contentOf(router[0] ?? '')).toContain('"/(site)/about":');
		expect(builtFiles().filter((file) => contentOf(file).includes(`"${route}":`))).toEqual([]);

		expect(leftOut).toContain(pageFile(route));
		expect(gzipSize([pageFile(route)])).toBeLessThan(200);
	});

	test('stores the styles of pages that run no code, but for the tools’', () => {
		const tools = ['/(site)/embed/check', '/(site)/for-clinicians'];
		for (const route of SCRIPTLESS_ROUTES.filter((one) => !tools.includes(one))) {
			expect(initialFiles(route).css.length).toBeGreaterThan(0);
			expect(initialFiles(route).css.filter((file) => leftOut.includes(file))).toEqual([]);
		}
	});

	test('leaves everything of the workbench out of what is stored for offline use', () => {
		const stored = builtFiles().filter((file) => !leftOut.includes(file));
		expect(stored.length).toBeGreaterThan(20);
		for (const { name, mark } of marks) {
			expect(
				stored.filter((file) => contentOf(file).includes(mark)),
				name
			).toEqual([]);
		}
	});

	test('has fonts of at most 90 kB together', () => {
		const css = initialFiles('/(site)').css.map(contentOf).join('\n');
		const fonts = [...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, path = '']) =>
			path.replace(/^['"]|['"]$/g, '').replace(/^(\.\.?\/)+/, '')
		);
		const files = [...new Set(fonts)].map((path) =>
			path.startsWith('_app') ? path : `_app/immutable/assets/${path.split('/').at(-1)}`
		);
		const bytes = files.reduce(
			(sum, file) => sum + readFileSync(resolve(clientRoot, file)).length,
			0
		);
		expect(files).toHaveLength(2);
		expect(bytes).toBeLessThanOrEqual(90_000);
	});
});

const routesRoot = resolve(import.meta.dirname, '../src/routes');
const clientRoot = resolve(import.meta.dirname, '../.svelte-kit/output/client');

/** The built files whose names begin so. */
function assets(name: string): string[] {
	const folder = '_app/immutable/assets';
	return readdirSync(resolve(clientRoot, folder))
		.filter((file) => file.startsWith(`${name}.`))
		.map((file) => `${folder}/${file}`);
}
