import { expect, test } from '@playwright/test';
import { check, crossed, heightError, hostPage, isReady, openHost } from '../../embed/host.ts';
import { CLINIC } from '../../embed/places.ts';
import { answerAll, begin } from '../../embed/take-framed.ts';

const BEFORE = /The page around it can see that, and could tell from it/;
const AT_CONSENT = /Their page could see that already, and could tell from it/;

test('a frame that grows says so on its first page and before anybody agrees, and tells no place', async ({
	page
}) => {
	const html = hostPage(check('social-overload', 'embed="growing" share="answers"'));
	const frame = await openHost(page, html);
	await isReady(page);
	await expect(frame.getByText(BEFORE)).toBeVisible();
	await begin(frame);
	await answerAll(frame, 3);
	await frame.getByRole('button', { name: 'See what would go' }).click();
	await expect(frame.getByText(AT_CONSENT)).toBeVisible();
	await heightError(page, frame);
	const told = (await crossed(page)).filter((text) => text.includes('"resized"'));
	expect(told.length).toBeGreaterThan(5);
	expect(told.filter((text) => !text.includes('"top":null'))).toEqual([]);
});

test('a quiet frame says nothing of that', async ({ page }) => {
	const html = hostPage(check('social-overload', 'embed="clinic" share="answers"'));
	const frame = await openHost(page, html);
	await isReady(page);
	await expect(frame.getByText(BEFORE)).toHaveCount(0);
	await begin(frame);
	await answerAll(frame, 3);
	await frame.getByRole('button', { name: 'See what would go' }).click();
	await expect(frame.getByText(AT_CONSENT)).toHaveCount(0);
});

test('no attribute and no address makes a frame grow', async ({ page }) => {
	const attributes = 'embed="clinic" height="grows" grows theme="height:grows"';
	const frame = await openHost(page, hostPage(check('social-overload', attributes)));
	await isReady(page);
	await expect(frame.locator('.gauge')).toHaveCount(1);

	const address = await page.locator('rapport-check iframe').getAttribute('src');
	const html = `<!doctype html><title>A page</title><iframe src="${address}&amp;height=grows&amp;grows=true"></iframe>`;
	await page.goto(`${CLINIC}/?page=${encodeURIComponent(html)}`);
	await expect(page.frameLocator('iframe').locator('.gauge')).toHaveCount(1);
});
