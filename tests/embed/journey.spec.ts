import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { hover, readAll, tabTo } from './agree.ts';
import { consentParts } from './at-consent.ts';
import { check, heightError, hostPage, isReady, openHost } from './host.ts';
import { CLINIC, SITE } from './places.ts';
import { answer, answerAll, begin, choose, currentQuestion } from './take-framed.ts';

async function expectAccessible(page: Page, where: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).include('rapport-check').analyze();
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`
	);
	expect(found, `axe on ${where}`).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`passes axe on every screen, ${colorScheme}`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const html = hostPage(check('lonely-or-alone', 'embed="clinic" share="answers"'));
		const frame = await openHost(page, html);
		await isReady(page);
		await expectAccessible(page, 'the first page');
		await begin(frame);
		await expectAccessible(page, 'a question');
		await answerAll(frame, 3);
		await expectAccessible(page, 'the results');
		await frame.getByRole('button', { name: 'See what would go' }).click();
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What would go, and to whom');
		await choose(frame, /^All of it/);
		await expectAccessible(page, 'what would go');
		await readAll(frame);
		await frame.locator(consentParts.tick).check();
		await hover(page, frame, consentParts.act);
		await expect(frame.locator(consentParts.act)).toHaveAttribute('aria-disabled', 'false');
		await expectAccessible(page, 'a decision that can be made');
		await frame.getByRole('button', { name: 'Back to my result' }).click();
		await frame.getByRole('link', { name: 'Help now' }).click();
		await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
		await expectAccessible(page, 'help');
	});
}

test('goes by keyboard alone, from the first page to a yes', async ({ page }) => {
	test.slow();
	const html = hostPage(check('online-connection', 'embed="clinic" share="bands"'));
	const frame = await openHost(page, html);
	await isReady(page);
	await tabTo(page, frame, 'a.button[href="#questions"]');
	await page.keyboard.press('Enter');
	await expect(currentQuestion(frame)).toHaveCount(1);
	for (let asked = 0; asked < 40 && (await currentQuestion(frame).isVisible()); asked++) {
		const legend = (await currentQuestion(frame).locator('legend').textContent()) ?? '';
		await tabTo(page, frame, '.question:not([hidden]) input');
		await page.keyboard.press('3');
		await page.keyboard.press('Enter');
		await expect(
			currentQuestion(frame).locator('legend').filter({ hasText: legend, visible: true })
		).toHaveCount(0);
	}
	await expect(frame.getByText(/^You can stop here/)).toBeVisible();
	await tabTo(page, frame, 'section[aria-labelledby="asks-title"] button');
	await page.keyboard.press('Enter');
	await tabTo(page, frame, 'input[name="level"]');
	await page.keyboard.press('ArrowDown');
	await expect(frame.locator(consentParts.act)).toHaveText(/^Send this to/);
	await readAll(frame);
	await tabTo(page, frame, consentParts.tick);
	await page.keyboard.press('Space');
	await tabTo(page, frame, consentParts.act);
	await expect(frame.locator(consentParts.said)).toHaveText('You can press the button now.');
	await page.keyboard.press('Enter');
	await expect(frame.getByText(/^What you chose went/)).toBeVisible();
});

test('fits 320 pixels without scrolling sideways, in the frame or around it', async ({ page }) => {
	await page.setViewportSize({ width: 336, height: 640 });
	const html = hostPage(check('lonely-or-alone', 'embed="clinic" share="answers"'));
	const frame = await openHost(page, html);
	await isReady(page);
	const expectFits = async (where: string): Promise<void> => {
		const inner = await frame
			.locator('html')
			.evaluate((root) => [root.clientWidth, root.scrollWidth]);
		expect(inner[0]).toBe(320);
		expect(inner[1], where).toBeLessThanOrEqual(320);
		expect(await heightError(page, frame), where).toBeLessThanOrEqual(1);
	};
	await expectFits('the first page');
	await begin(frame);
	await expectFits('a question');
	await answerAll(frame, 3);
	await expectFits('the results');
	await frame.getByRole('button', { name: 'See what would go' }).click();
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What would go, and to whom');
	await choose(frame, /^All of it/);
	await expectFits('what would go');
});

test('works where all storage and every cookie is refused, and sets nothing where it is not', async ({
	page
}) => {
	await page.addInitScript(() => {
		if (window === window.top) return;
		const refuse = (): never => {
			throw new DOMException('Refused', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
			Object.defineProperty(window, name, { get: refuse });
		}
		Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
	});
	const frame = await openHost(page, hostPage(check('social-overload')));
	await isReady(page);
	await begin(frame);
	await answerAll(frame, 2);
	await expect(frame.getByText(/^You can stop here/)).toBeVisible();
	expect(await page.context().cookies()).toEqual([]);
});

test('sets no cookie and stores nothing, even where it could', async ({ page }) => {
	await page.goto(`${SITE}/embed/social-overload`);
	await page.getByRole('button', { name: 'Begin' }).click();
	for (let asked = 0; asked < 4; asked++) {
		await page.locator('.question:not([hidden]) label').nth(1).click();
		await page.getByRole('button', { name: 'Next' }).click();
	}
	const kept = await page.evaluate(async () => [
		document.cookie,
		{ ...localStorage },
		{ ...sessionStorage },
		(await indexedDB.databases()).length,
		(await caches.keys()).length
	]);
	expect(kept).toEqual(['', {}, {}, 0, 0]);
	expect(await page.context().cookies()).toEqual([]);
});

test('opens the guide and help within the frame, and comes back to the link', async ({ page }) => {
	const frame = await openHost(page, hostPage(check('lonely-or-alone')));
	await isReady(page);
	await begin(frame);
	await answerAll(frame, 3);
	const link = frame.locator('main a[href^="/guide/"]').first();
	await link.click();
	await expect(frame.getByRole('button', { name: 'Back to where you were' }).first()).toBeVisible();
	await expect(frame.locator('.reading article h1')).toBeVisible();
	expect(await heightError(page, frame)).toBeLessThanOrEqual(1);
	await frame.getByRole('button', { name: 'Back to where you were' }).first().click();
	await expect(link).toBeFocused();
	expect(page.context().pages()).toHaveLength(1);
});

test('without JavaScript it is one form, and its result stands in the frame', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await openPlain(page);
	const frame = page.frameLocator('iframe');
	for (const question of await frame.locator('fieldset').all()) {
		const labels = question.locator('label');
		if ((await labels.count()) > 1) await labels.nth(1).click();
	}
	await frame.getByRole('button', { name: 'See my results' }).click();
	await expect(frame.getByText(/^You can stop here/)).toBeVisible();
	await expect(frame.locator('table')).toHaveCount(1);
	await expect(frame.getByText('Your answers went to this site', { exact: false })).toBeVisible();
	await context.close();
});

async function openPlain(page: Page): Promise<void> {
	const html = `<!doctype html><title>A practice</title><iframe title="A check" width="700" height="2000" src="${SITE}/embed/social-overload?embed=clinic"></iframe>`;
	await page.goto(`${CLINIC}/?page=${encodeURIComponent(html)}`);
}

test('brings what is new into view, below a header that stays', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 600 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const around =
		'<header style="position:sticky;top:0;height:80px;background:#ddd">A header</header><div style="height:900px"></div>%<div style="height:2000px"></div>';
	const markup = check('lonely-or-alone', 'embed="clinic" offset="80"');
	const frame = await openHost(page, hostPage(markup, { around }));
	await isReady(page);
	await begin(frame);
	await answer(frame, 2);
	await page.evaluate(() => scrollTo(0, 1300));
	await currentQuestion(frame).locator('label').nth(1).click();
	const legend = (await currentQuestion(frame).locator('legend').textContent()) ?? '';
	const before = await page.evaluate(() => scrollY);
	await frame
		.locator('form button.button:not(.quiet)')
		.filter({ visible: true })
		.evaluate((button) => (button as HTMLElement).click());
	await expect(currentQuestion(frame).locator('legend')).not.toHaveText(legend);
	const top = async () => (await currentQuestion(frame).locator('legend').boundingBox())?.y ?? 0;
	await expect.poll(top).toBeGreaterThanOrEqual(80);
	expect(await top()).toBeLessThan(600);
	expect(await page.evaluate(() => scrollY)).toBe(before);
});
