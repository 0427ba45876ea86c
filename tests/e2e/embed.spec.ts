import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

// A page on this machine may try a check. The long tests have other origins, every check and every kind of page.
let host: Server;
test.beforeAll(async ({ baseURL }) => {
	const body = `<!doctype html><title>A page</title>
<script type="module" src="${baseURL}/embed/v1.js"></script>
<rapport-check check="social-overload"></rapport-check>`;
	host = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html');
		response.end(body);
	}).listen(0, '127.0.0.1');
	await once(host, 'listening');
});
test.afterAll(() => void host.close());

test('a check in a frame takes its room, and at most 66 kB before the chart', async ({
	page,
	baseURL
}) => {
	const loaded: Promise<number>[] = [];
	let isCounting = true;
	page.on('response', (response) => {
		const kind = response.headers()['content-type'] ?? '';
		if (!isCounting || !response.url().startsWith(`${baseURL}/embed/`)) return;
		if (!/html|javascript|css/.test(kind) || response.url().endsWith('/v1.js')) return;
		loaded.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
	});
	await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);

	const frame = page.frameLocator('rapport-check iframe');
	await frame.getByRole('button', { name: 'Begin' }).click();
	const question = frame.locator('.question:not([hidden])');
	await question.locator('label').first().click();
	await frame.getByRole('button', { name: 'Next' }).click();
	await expect(frame.getByText(/^Question 2 of/).first()).toBeVisible();
	const inner = await frame.locator('.gauge').evaluate((box) => box.getBoundingClientRect().height);
	const outer = async () => (await page.locator('rapport-check').boundingBox())?.height ?? 0;
	await expect.poll(async () => Math.abs((await outer()) - inner)).toBeLessThanOrEqual(1);

	// All that a result takes has arrived by now; the chart and the guide come when they are wanted.
	isCounting = false;
	const sizes = await Promise.all(loaded);
	expect(sizes.length).toBeGreaterThan(3);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(66_000);
});
