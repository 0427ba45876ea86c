import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Server } from './start-server.ts';

/** What the privacy page promises of every page, seen from outside. */
let server: Server;
beforeAll(async () => {
	server = await startServer();
});
afterAll(async () => {
	await server.stop();
});

const get = (path: string): Promise<Response> =>
	fetch(`${server.address}${path}`, {
		headers: { host: new URL(server.address).host.replace('127.0.0.1', 'localhost') }
	});

describe('every page of the site', () => {
	test('names no other host and sets no cookie', async () => {
		const { pages } = (await (await get('/offline.json')).json()) as { pages: string[] };
		expect(pages.length).toBeGreaterThan(60);
		const faults: string[] = [];
		for (const page of pages) {
			const response = await get(page);
			const html = await response.text();
			if (response.headers.has('set-cookie')) faults.push(`${page}: a cookie`);
			// Links that a person follows may lead elsewhere; what a page loads by itself may not.
			const loaded = html.matchAll(
				/<(?:script|link|img|iframe|source|object|embed|form|input)\b[^>]*\s(?:src|href|srcset|action|data)="([^"]+)"/g
			);
			for (const [, address = ''] of loaded) {
				const isOurs = address.startsWith(`http://localhost:${new URL(server.address).port}/`);
				if (!isOurs && /^(?:[a-z]+:)?\/\//i.test(address)) faults.push(`${page}: ${address}`);
			}
		}
		expect(faults).toEqual([]);
	});
});

describe('the privacy page', () => {
	test('says that nobody has said who runs the site, until somebody does', async () => {
		expect(await (await get('/privacy')).text()).toContain('has not written here who they are');
	});
});
