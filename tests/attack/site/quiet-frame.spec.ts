import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { beThePerson } from '../frame/person.ts';
import { boxesOf, noted, openWatching, WIDTHS } from '../frame/watching-host.ts';

// The short form: the long tests take 200 sheets of each check at each width.
const SHEETS = 3;

test.use({ viewport: { width: 1660, height: 1300 }, contextOptions: { reducedMotion: 'reduce' } });

/** A page of this machine, which may try a check. It serves what its own address says. */
let host: Server;
test.beforeAll(async () => {
	host = createServer((request, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(new URL(request.url ?? '/', 'http://localhost').searchParams.get('page') ?? '');
	}).listen(0, '127.0.0.1');
	await once(host, 'listening');
});
test.afterAll(() => void host.close());

test('a page around a check is told the same whatever is answered', async ({ page }) => {
	test.slow();
	const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
	const frames = await openWatching(page, origin, boxesOf('social-overload', WIDTHS));
	const begun = await noted(page);
	await Promise.all(
		frames.map((frame, at) =>
			frame.evaluate(beThePerson, { seed: 104_729 * at + 1, sheets: SHEETS, drawing: 1 })
		)
	);
	const ended = await noted(page);
	expect(ended).toEqual(begun);
	expect(ended.page).toEqual([]);
});
