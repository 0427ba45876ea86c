import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { flagships } from './checks.ts';
import { expectAccessible } from './surfaces.ts';
import { answerAll, begin, currentQuestion, open } from './take.ts';

test.use({ serviceWorkers: 'allow' });

const [ordinary] = flagships;

/** Waits until everything is stored and the worker looks after this page. */
async function untilStored(page: Page, site = ''): Promise<void> {
	await page.goto(`${site}/`);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller !== null) return;
		await new Promise((done) =>
			navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
		);
	});
}

const stored = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const found = [];
		for (const name of await caches.keys()) {
			for (const { url } of await (await caches.open(name)).keys()) found.push(url);
		}
		return found.toSorted();
	});

test('a check, the guide and help work without a connection, and nothing is stored by using them', async ({
	page,
	context
}) => {
	await untilStored(page);
	const before = await stored(page);
	expect(before.length).toBeGreaterThan(60);
	await context.setOffline(true);

	await open(page, ordinary!.address);
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', ordinary!.pick);
	await page.goto('/guide/saying-limits');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('/help');
	await page.locator('summary').filter({ hasText: 'United Kingdom' }).click();
	await expect(page.getByText('0808 2000 247')).toBeVisible();
	await page.goto('/proof/social-overload');
	await expect(page.getByRole('heading', { name: 'What you are promised' })).toBeVisible();
	expect(await stored(page)).toEqual(before);
	// Nobody can ask for them.
	expect(before.filter((url) => /\/(proof|offline).*__data/.test(url))).toEqual([]);

	await page.goto('/guide/nothing-here');
	await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
	await expectAccessible(page, 'the offline page');
});

test('a page that arrives slowly arrives whole', async ({ page, baseURL }) => {
	let isSlow = false;
	const proxy = await passingOn(
		new URL(baseURL ?? ''),
		(script) => script,
		(path) => isSlow && path === '/guide/saying-limits'
	);
	const origin = `http://localhost:${(proxy.address() as AddressInfo).port}`;
	await untilStored(page, origin);
	isSlow = true;
	await page.goto(`${origin}/guide/saying-limits`);
	await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' })).toBeVisible();
	proxy.close();
});

test('a newer version waits until the check is over', async ({ page, baseURL }) => {
	let version = 1;
	const proxy = await passingOn(new URL(baseURL ?? ''), (script) =>
		version === 1 ? script : `${script}\n// newer`
	);
	const origin = `http://localhost:${(proxy.address() as AddressInfo).port}`;
	await page.goto(origin);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.goto(`${origin}/checks/${ordinary!.address}`);
	await begin(page, 'mouse');

	version = 2;
	const state = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const newer = registration.installing ?? registration.waiting;
		while (newer?.state === 'installing') await new Promise((later) => setTimeout(later, 50));
		await new Promise((later) => setTimeout(later, 300));
		return newer?.state;
	});
	expect(state).toBe('installed');
	await expect(currentQuestion(page)).toHaveCount(1);
	proxy.close();
});

test('the browser is told never to offer an installation by itself', async ({ page }) => {
	await page.goto('/');
	const wasPrevented = await page.evaluate(() => {
		const event = new Event('beforeinstallprompt', { cancelable: true });
		dispatchEvent(event);
		return event.defaultPrevented;
	});
	expect(wasPrevented).toBe(true);
});

/** Longer than the service worker waits for an answer. */
const SLOW_MS = 6_000;

/** The site at another port, with its service worker's script changed on the way, and what is slow coming in two parts. */
async function passingOn(
	site: URL,
	change: (script: string) => string,
	isSlow: (path: string) => boolean = () => false
): Promise<Server> {
	const server = createServer((asked, answer) => {
		// Nothing "not modified": the script is another one.
		const headers = { ...asked.headers, host: site.host, 'accept-encoding': 'identity' };
		delete headers['if-none-match'];
		delete headers['if-modified-since'];
		const onward = ask(
			{ host: site.hostname, port: site.port, path: asked.url, method: asked.method, headers },
			(response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () => {
					const body = Buffer.concat(parts);
					const isScript = asked.url === '/service-worker.js';
					delete response.headers['content-length'];
					answer.writeHead(response.statusCode ?? 500, response.headers);
					if (isSlow(asked.url ?? '')) {
						answer.write(body.subarray(0, body.length / 2));
						setTimeout(() => answer.end(body.subarray(body.length / 2)), SLOW_MS);
						return;
					}
					answer.end(isScript ? change(body.toString()) : body);
				});
			}
		);
		asked.pipe(onward);
	});
	await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
	return server;
}
