import { isAbsolute, join, relative, resolve } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { formatProblem } from '../../../problems/format-problem.ts';
import { wordProblem } from '../../../problems/word-problem.ts';
import { guideIndex } from '../../../guide/search/guide-index.ts';
import { guidePassages } from '../../../guide/search/guide-passages.ts';
import { brokenPage } from './broken-page.ts';
import { allChecks, allSections } from './browser-content.ts';
import type { ContentProblem } from './content-file.ts';
import { provedChecks } from '../proofs/proved-checks.ts';
import { readContent, type Content, type ContentReading } from './read-content.ts';

const NAME = 'rapport-content';
/** Where a browser finds what "ask the guide" reads. */
const SEARCH = 'virtual:guide-search';
/** What code can import, and what is made of the content for it. Browsers get the last two. */
const modules: Record<string, (content: Content) => unknown> = {
	'virtual:content': (content) => content,
	'virtual:proofs': provedChecks,
	'virtual:checks': allChecks,
	'virtual:sections': allSections
};
const FOLDERS = ['questionnaires', 'guide'];
/** An editor may write a file in several steps; they are read once. */
const QUIET_MS = 60;

/** The files of "ask the guide", by what they are called in `virtual:guide-search`. */
const searchFiles = { index: guideIndex, passages: guidePassages };

/**
 * Gives code the content as virtual modules. Broken content stops a build with the command line's
 * own message, and in development covers the page with the place to mend until it is mended.
 */
export function content(): Plugin {
	const root = resolve(process.env.RAPPORT_CONTENT ?? '.');
	let reading: ContentReading = { ok: false, problems: [], message: '' };
	let building = false;

	function searchFile(content: Content, kind: keyof typeof searchFiles): string {
		return JSON.stringify(searchFiles[kind](content));
	}

	return {
		name: NAME,

		configResolved({ command }) {
			building = command === 'build';
		},

		buildStart() {
			reading = readContent(root);
			if (building) refuseBroken(reading);
		},

		resolveId(id) {
			return id === SEARCH || Object.hasOwn(modules, id) ? `\0${id}` : undefined;
		},

		load(id, options) {
			if (id === `\0${SEARCH}`) {
				const content = refuseBroken(reading);
				const kinds = Object.keys(searchFiles) as (keyof typeof searchFiles)[];
				return kinds
					.map((kind) => {
						// The server names them to nobody: only a browser that asks fetches them.
						if (options?.ssr) return `export const ${kind} = '';`;
						if (!building) return `export const ${kind} = '/${searchName(kind)}';`;
						const source = searchFile(content, kind);
						const file = this.emitFile({ type: 'asset', name: searchName(kind), source });
						return `export const ${kind} = import.meta.ROLLUP_FILE_URL_${file};`;
					})
					.join('\n');
			}
			const partOf = modules[id.replace('\0', '')];
			if (partOf === undefined) return undefined;
			const json = JSON.stringify(partOf(refuseBroken(reading)));
			return `export default JSON.parse(${JSON.stringify(json)});`;
		},

		configureServer(server) {
			// Unit tests start a server of their own that nobody looks at.
			if (process.env.VITEST) return;
			reading = readContent(root);
			onContentChange(server, root, () => {
				reading = readContent(root);
				if (reading.ok) refresh(server);
				else server.environments.client.hot.send(overlay(root, reading.problems));
			});

			server.environments.client.hot.on('vite:client:connect', (_, client) => {
				if (!reading.ok) client.send(overlay(root, reading.problems));
			});

			server.middlewares.use((request, response, next) => {
				const kind = (Object.keys(searchFiles) as (keyof typeof searchFiles)[]).find(
					(one) => request.url === `/${searchName(one)}`
				);
				if (reading.ok && kind) {
					response.setHeader('Content-Type', 'application/json');
					return response.end(searchFile(reading.content, kind));
				}
				if (reading.ok || !request.headers.accept?.includes('text/html')) return next();
				response.statusCode = 500;
				response.setHeader('Content-Type', 'text/html; charset=utf-8');
				response.end(brokenPage(reading.message));
			});
		}
	};
}

function searchName(kind: string): string {
	return `guide-${kind}.json`;
}

function refuseBroken(reading: ContentReading) {
	if (reading.ok) return reading.content;
	const error = new Error(`\n\n${reading.message}\n`);
	// The place that matters is in the content, and the message names it.
	error.stack = '';
	throw error;
}

function onContentChange(server: ViteDevServer, root: string, read: () => void): void {
	const folders = FOLDERS.map((folder) => join(root, folder));
	let timer: NodeJS.Timeout | undefined;

	server.watcher.add(folders);
	server.watcher.on('all', (_event, path) => {
		if (!folders.some((folder) => isInside(folder, path))) return;
		clearTimeout(timer);
		timer = setTimeout(read, QUIET_MS);
	});
}

function isInside(folder: string, path: string): boolean {
	const way = relative(folder, resolve(path));
	return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

function refresh(server: ViteDevServer): void {
	const { client, ssr } = server.environments;
	for (const environment of [ssr, client]) {
		for (const name of Object.keys(modules)) {
			const module = environment?.moduleGraph.getModuleById(`\0${name}`);
			if (module) environment?.moduleGraph.invalidateModule(module);
		}
	}
	client.hot.send({ type: 'full-reload' });
}

function overlay(root: string, problems: ContentProblem[]): ErrorPayload {
	const [first] = problems;
	if (!first) throw new Error('Content that cannot be read has at least one problem.');
	const { file, source, problem } = first;
	const more = problems.length > 1 ? `\n\n${problems.length - 1} more to mend after this.` : '';
	const path = join(root, file);

	return {
		type: 'error',
		err: {
			message: `${wordProblem(problem)}${more}`,
			plugin: NAME,
			id: path,
			// The line and its caret, as the command line shows them.
			frame: formatProblem(problem, file, source).split('\n').slice(-2).join('\n'),
			loc: { file: path, ...problem.span.start },
			stack: ''
		}
	};
}
