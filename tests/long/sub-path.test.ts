import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApart } from '../served/build-apart.ts';
import { startServer, type Server } from '../served/start-server.ts';

const BASE = '/a/checks';
let folder: string;
let server: Server;

beforeAll(async () => {
	folder = buildApart({ RAPPORT_BASE: BASE });
	server = await startServer({ RAPPORT_BASE: BASE }, folder);
}, 120_000);
afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true });
});

const local = (path: string): Promise<Response> =>
	fetch(`${server.address}${path}`, {
		headers: { host: new URL(server.address).host.replace('127.0.0.1', 'localhost') }
	});

test('a site below a path links only to pages and files that are there', async () => {
	const seen = new Set([BASE]);
	const broken: string[] = [];
	for (const path of seen) {
		const response = await local(path);
		if (response.status !== 200) broken.push(`${path}: ${response.status}`);
		if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
		const page = await response.text();
		for (const [, link = ''] of page.matchAll(/\s(?:href|src|action)="([^"#?]+)/g)) {
			const to = new URL(link, `${server.address}${path}`);
			if (to.origin === server.address) seen.add(to.pathname);
		}
	}
	expect(broken).toEqual([]);
	expect([...seen].filter((path) => !path.startsWith(BASE))).toEqual([]);
	expect(seen.size).toBeGreaterThan(60);
}, 60_000);

test('the page for when nothing else can be shown finds its style and its way home, too', async () => {
	for (const path of [`${BASE}/_app/nothing.js`, '/nowhere']) {
		const response = await local(path);
		expect(response.status).toBe(404);
		const links = [...(await response.text()).matchAll(/href="([^"]*)"/g)].map(([, to]) => to);
		expect(links).toEqual([`${BASE}/favicon.svg`, `${BASE}/error.css`, `${BASE}/`]);
	}
});

test('says so when it starts, and answers whoever watches it below the path', async () => {
	expect(server.written()).toContain(BASE);
	expect((await local(`${BASE}/healthz`)).status).toBe(200);
	expect((await local('/healthz')).status).not.toBe(200);
});
