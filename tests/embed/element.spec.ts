import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { publishedLoaders } from '../../src/lib/server/embed/published-loaders.ts';
import { check, heardTypes, heightError, hostPage, isReady, openHost } from './host.ts';
import { CLINIC, SITE } from './places.ts';
import { answerAll, begin } from './take-framed.ts';

test('grows, and shrinks again, where the operator lets it', async ({ page }) => {
	const frame = await openHost(page, hostPage(check('social-overload', 'embed="growing"')));
	await isReady(page);
	const height = async () => (await page.locator('rapport-check').boundingBox())?.height ?? 0;
	const first = await height();
	await begin(frame);
	await heightError(page, frame);
	expect(await height()).toBeLessThan(first);
	await answerAll(frame, 2);
	await heightError(page, frame);
	const results = await height();
	expect(results).toBeGreaterThan(first);
	await frame.getByRole('button', { name: 'Start again' }).click();
	await heightError(page, frame);
	expect(Math.abs((await height()) - first)).toBeLessThanOrEqual(60);
});

test('keeps its height through a refresh of the frame, and of the page', async ({ page }) => {
	const frame = await openHost(page, hostPage(check('social-overload')));
	await isReady(page);
	for (const refresh of [
		() => frame.locator('html').evaluate(() => location.reload()),
		() => page.reload()
	]) {
		await refresh();
		await isReady(page);
		await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await heightError(page, frame)).toBeLessThanOrEqual(1);
	}
});

test('stands in a shadow root, several at once, added and taken away', async ({ page }) => {
	await openHost(page, hostPage(check('social-overload')));
	await isReady(page);
	await page.evaluate(() => {
		const box = document.createElement('div');
		const root = box.attachShadow({ mode: 'open' });
		root.innerHTML = '<rapport-check check="lonely-or-alone" embed="clinic"></rapport-check>';
		document.body.append(box);
	});
	const frames = page.locator('rapport-check iframe');
	await expect(frames).toHaveCount(2);
	await expect(frames.nth(1).contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
	await expect.poll(async () => (await frames.nth(1).boundingBox())?.height).not.toBe(480);
	await page.evaluate(() => document.querySelector('rapport-check')?.remove());
	await expect(frames).toHaveCount(1);
	await page.evaluate(() =>
		document
			.querySelector('div')
			?.shadowRoot?.querySelector('rapport-check')
			?.setAttribute('check', 'social-overload')
	);
	await expect(frames.first().contentFrame().getByRole('heading', { level: 1 })).toHaveText(
		'When people are too much'
	);
});

test('has its height when a panel that was hidden is shown', async ({ page }) => {
	const around = '<section id="panel" hidden>%</section>';
	const frame = await openHost(page, hostPage(check('social-overload'), { around }));
	await page.waitForTimeout(800);
	await page.evaluate(() => document.getElementById('panel')?.removeAttribute('hidden'));
	await isReady(page);
	expect(await heightError(page, frame)).toBeLessThanOrEqual(1);
});

test('works on a page whose policy allows only this site’s script and frame', async ({ page }) => {
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	const policy = `default-src 'none'; script-src ${SITE}; frame-src ${SITE}; require-trusted-types-for 'script'`;
	const html = hostPage(check('social-overload'));
	await page.goto(
		`${CLINIC}/?policy=${encodeURIComponent(policy)}&page=${encodeURIComponent(html)}`
	);
	const frame = page.frameLocator('rapport-check iframe');
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await heightError(page, frame)).toBeLessThanOrEqual(1);
	expect(faults).toEqual([]);
});

test('a frame that never answers has a way on below it', async ({ page }) => {
	test.slow();
	await openHost(page, hostPage(check('social-overload', 'embed="unknown"')));
	await expect(page.getByRole('link', { name: /Open the checks at/ })).toBeVisible({
		timeout: 15_000
	});
	expect(await heardTypes(page)).toEqual([]);
});

for (const version of publishedLoaders().map((one) => one.version)) {
	test(`the pinned loader ${version} has the hash that it is given out with, and works`, async ({
		page
	}) => {
		const response = await page.request.get(`${SITE}/embed/v${version}.js`);
		const text = await response.text();
		const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`;
		const html = hostPage(check('social-overload')).replace(
			'/embed/v1.js"',
			`/embed/v${version}.js" integrity="${integrity}" crossorigin="anonymous"`
		);
		const frame = await openHost(page, html);
		await isReady(page);
		await begin(frame);
		expect(await heightError(page, frame)).toBeLessThanOrEqual(1);
		expect(await heardTypes(page)).toEqual(['ready', 'resized']);
		expect(response.headers()['cache-control']).toContain('immutable');
	});
}
