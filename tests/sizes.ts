import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a build sends to a browser, read from the build's own manifest. */
const root = resolve(import.meta.dirname, '..');
const client = join(root, '.svelte-kit/output/client');

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; css?: string[] };

const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Record<
	string,
	Chunk
>;

/** The files that the service worker does not store. */
export const leftOut = JSON.parse(
	readFileSync(join(client, '_app/left-out.json'), 'utf8')
) as string[];

/** Every script and style sheet of the build. */
export function builtFiles(): string[] {
	return readdirSync(join(client, '_app/immutable'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(js|css)$/.test(file))
		.map((file) => `_app/immutable/${file}`);
}

/** Files the browser loads for a route before anything is clicked: its JavaScript and its style sheets. */
export function initialFiles(route: string): { js: string[]; css: string[] } {
	return filesFrom(entriesOf(route), ({ imports }) => imports ?? []);
}

/** Every file that a visit to the route can ever load. */
export function reachableFiles(route: string): { js: string[]; css: string[] } {
	// The router's own list of all pages is a dynamic import of every one of them; only this route's are followed.
	const entries = entriesOf(route);
	return filesFrom(entries, (chunk, key) => [
		...(chunk.imports ?? []),
		...(entries.includes(key) && isRouter(key) ? [] : (chunk.dynamicImports ?? []))
	]);
}

/** Bytes on the wire, compressed with gzip as the server does. */
export function gzipSize(files: readonly string[]): number {
	return files.reduce(
		(sum, file) => sum + gzipSync(readFileSync(join(client, file)), { level: 9 }).length,
		0
	);
}

export function contentOf(file: string): string {
	return readFileSync(join(client, file), 'utf8');
}

/** Every route the built site has, as written in `src/routes`. */
export function routes(): string[] {
	return [...dictionary().keys()];
}

/** The script that a route's page itself is. */
export function pageFile(route: string): string {
	const [node = ''] = dictionary().get(route) ?? [];
	return (
		Object.entries(manifest).find(([key]) => key.endsWith(`/nodes/${node}.js`))?.[1].file ?? ''
	);
}

function isRouter(key: string): boolean {
	return key.endsWith('/app.js');
}

function filesFrom(entries: string[], next: (chunk: Chunk, key: string) => string[]) {
	const seen = new Set<string>();
	const visit = (key: string): void => {
		const chunk = manifest[key];
		if (seen.has(key) || !chunk) return;
		seen.add(key);
		next(chunk, key).forEach(visit);
	};
	entries.forEach(visit);
	const chunks = [...seen].map((key) => manifest[key]!);
	return {
		js: [...new Set(chunks.map(({ file }) => file))].filter((file) => file.endsWith('.js')),
		css: [...new Set(chunks.flatMap(({ css }) => css ?? []))]
	};
}

/** The manifest keys a page starts from: the client's start and router, the root layout and error page, its own nodes. */
function entriesOf(route: string): string[] {
	const nodes = dictionary().get(route);
	if (!nodes) throw new Error(`The build has no route ${route}.`);
	const keys = Object.keys(manifest);
	const own = ['0', '1', ...nodes].map((node) =>
		keys.find((key) => key.endsWith(`/nodes/${node}.js`))
	);
	const start = keys.filter((key) => isRouter(key) || key.endsWith('client/entry.js'));
	return [...start, ...own].filter((key) => key !== undefined);
}

/** Route to the numbers of its layout and page nodes, from the router that SvelteKit generated. */
function dictionary(): Map<string, string[]> {
	const app = readFileSync(join(root, '.svelte-kit/generated/client-optimized/app.js'), 'utf8');
	const [, body = ''] = /dictionary = \{([\s\S]*?)\n\};/.exec(app) ?? [];
	const lines = [...body.matchAll(/"([^"]+)":\s*\[([^\n]*)\]/g)];
	return new Map(lines.map(([, route = '', nodes = '']) => [route, nodes.match(/\d+/g) ?? []]));
}
