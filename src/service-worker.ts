/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, version } from '$service-worker';
import { handlingOf } from './lib/offline/handling-of.ts';
import { LEFT_OUT } from './lib/offline/left-out.ts';
import type { OfflineList } from './lib/offline/offline-list.ts';
import { isReloadMessage, Reloads } from './lib/offline/reloads.ts';

/**
 * Makes the site work offline. Everything is fetched when this worker is installed: the shell, all checks and the whole
 * guide, the same for everybody, so that what is stored says nothing about what was opened. Nothing is added later, so
 * no answer and no result can ever be in it. Only the workbench, which no taker opens, is left out. While the page of a
 * check is loaded anew, this worker holds its place in memory.
 * A newer worker waits until every page of the site is closed: an update never interrupts a check.
 */
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const store = `rapport-${version}`;
const assets = new Set([...build, ...files]);
const LIST = `${base}/offline.json`;
/** How long a page may take to come from the network before the stored one is shown. */
const PATIENCE_MS = 4_000;
const AT_ONCE = 4;

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	switch (handlingOf(request, worker.location.origin, assets)) {
		case 'stored-first':
			event.respondWith(storedFirst(request));
			return;
		case 'network-first':
			event.respondWith(networkFirst(request));
			return;
		case 'untouched':
			return;
	}
});

const reloads = new Reloads();
worker.addEventListener('message', (event) => {
	const { data, ports } = event;
	if (!isReloadMessage(data)) return;
	const [asker] = ports;
	if (asker === undefined) event.waitUntil(reloads.hold(data.entry, data.place ?? null));
	else asker.postMessage(reloads.take(data.entry));
});

async function fill(): Promise<void> {
	const cache = await caches.open(store);
	const leftOut = (await (await fetch(`${base}/${LEFT_OUT}`)).json()) as string[];
	const unwanted = new Set(leftOut.map((file) => `${base}/${file}`));
	await cache.addAll([...assets].filter((file) => !unwanted.has(file)));
	const { pages, withoutScript } = (await (await fetch(LIST)).json()) as OfflineList;
	const waiting = pages
		.flatMap((page) => (withoutScript.includes(page) ? [page] : [page, dataOf(page)]))
		.map((page) => `${base}${page}`);
	// A page that cannot be had now is missing offline; that is no reason to have none.
	const work = async (): Promise<void> => {
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			await cache.add(next).catch(() => undefined);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function takeOver(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name !== store && name.startsWith('rapport-')) await caches.delete(name);
	}
	await worker.clients.claim();
}

/**
 * Answered anew, not with what is stored itself: beside a stored script a browser keeps what it compiled of it, which is
 * what was run, and the size of that would tell one check from another.
 */
async function storedFirst(request: Request): Promise<Response> {
	const cache = await caches.open(store);
	const stored = await cache.match(request, { ignoreSearch: true });
	return stored === undefined ? fetch(request) : new Response(stored.body, stored);
}

async function networkFirst(request: Request): Promise<Response> {
	const cache = await caches.open(store);
	const stored = await cache.match(request, { ignoreSearch: true });
	if (stored === undefined) {
		if (request.mode !== 'navigate') return fetch(request);
		return fetch(request).catch(
			async () => (await cache.match(`${base}/offline`)) ?? Response.error()
		);
	}
	const patience = new AbortController();
	const waiting = setTimeout(() => patience.abort(), PATIENCE_MS);
	try {
		return await fetch(request, { signal: patience.signal });
	} catch {
		return stored;
	} finally {
		// What has begun to arrive may take its time: giving up half-way would leave half a page.
		clearTimeout(waiting);
	}
}

/** Where SvelteKit asks for a page's data when it is opened from another page. */
function dataOf(page: string): string {
	return `${page.replace(/\/$/, '')}/__data.json`;
}
