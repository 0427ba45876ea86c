import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every rule of axe, nothing allowed. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
	await settled(page);
	// A preview is a document of its own and tried as one: its landmarks do not stand beside those of the page.
	const { violations } = await new AxeBuilder({ page }).exclude('iframe[data-preview]').analyze();
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`
	);
	expect(found, `axe on ${where}`).toEqual([]);
}

/**
 * The same for a page without JavaScript: axe needs timers, which such a page does not have, so its markup as the server
 * sent it is shown once more, scripts taken out, where they run.
 */
export async function expectPlainAccessible(
	plain: Page,
	colorScheme: 'light' | 'dark',
	where: string
): Promise<void> {
	const body = (await plain.content()).replace(/<script[\s\S]*?<\/script>/g, '');
	const context = await plain
		.context()
		.browser()!
		.newContext({ viewport: plain.viewportSize(), colorScheme, javaScriptEnabled: true });
	const page = await context.newPage();
	await page.route(plain.url(), (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(plain.url());
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expectAccessible(page, where);
	await context.close();
}

export async function expectNoSideways(page: Page, where: string): Promise<void> {
	const width = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth
	]);
	expect(width[0], `${where} scrolls sideways`).toBeLessThanOrEqual(width[1] ?? 0);
}

/** Waits until nothing fades any more: half-drawn colours are not what a person reads. */
async function settled(page: Page): Promise<void> {
	await page.evaluate(() =>
		Promise.all(
			document
				.getAnimations()
				.filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
				.map((animation) => animation.finished.catch(() => undefined))
		)
	);
}

/** Collects what must never happen on any page: errors, refused styles or scripts, requests to another host. */
export function watch(page: Page): { faults: string[]; requests: string[] } {
	const faults: string[] = [];
	const requests: string[] = [];
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		requests.push(`${request.method()} ${url.pathname}${url.search}`);
		if (url.protocol.startsWith('http') && url.hostname !== 'localhost')
			faults.push(`request: ${url.href}`);
	});
	return { faults, requests };
}
