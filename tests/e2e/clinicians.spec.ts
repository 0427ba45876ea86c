import { expect, test, type Page } from '@playwright/test';
import { withHostPage } from './host-page.ts';
import { expectAccessible, expectNoSideways, watch } from './surfaces.ts';

const script = (page: Page) => page.locator('#snippet-script');
const shown = (page: Page) => page.locator('.room iframe:visible');

test('a choice changes preview, lines and address at once, and nothing is loaded from elsewhere', async ({
	page
}) => {
	const { faults } = watch(page);
	await page.goto('/for-clinicians');
	await page.getByLabel('Which check').selectOption({ label: 'When people are too much' });
	await page.getByRole('radio', { name: /^Steps and numbers/ }).check();
	await page.getByLabel('Your site', { exact: true }).fill('practice.example/about');
	await expect(script(page)).toContainText('check="social-overload"');
	await expect(script(page)).toContainText('share="scores"');
	await expect(page.locator('#message')).toContainText('- https://practice.example\n');
	await expect(shown(page)).toHaveAttribute('src', /\/embed\/social-overload\?theme=scheme:light/);
	await expect(
		shown(page).contentFrame().getByRole('heading', { name: 'When people are too much' })
	).toBeVisible();
	expect(new URL(page.url()).searchParams.get('check')).toBe('social-overload');
	expect(faults).toEqual([]);
	await page.reload();
	await expect(page.getByLabel('Which check')).toHaveValue('social-overload');
});

test('a colour that cannot be read is refused, and the nearest taken with one press', async ({
	page
}) => {
	await page.goto('/for-clinicians');
	await page.getByLabel('Main colour, light', { exact: true }).fill('3aa0ff');
	await expect(page.getByText('One setting cannot be used.')).toBeVisible();
	await expect(script(page)).toContainText('theme="accent:3aa0ff"');
	const use = page.getByRole('link', { name: 'Use #006cbc' });
	await use.focus();
	await page.keyboard.press('Enter');
	await expect(script(page)).toContainText('theme="accent:006cbc"');
	await expect(page.getByText('Every pair of colours in it can be read')).toBeVisible();
	await expect(page.getByLabel('Main colour, light', { exact: true })).toBeFocused();
	const begin = shown(page).contentFrame().getByRole('button', { name: 'Begin' });
	await expect(begin).toHaveCSS('background-color', 'rgb(0, 108, 188)');
});

test('the preview has three widths, by day and by night, and the keyboard reaches them', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/for-clinicians');
	await page.getByRole('radio', { name: '480' }).focus();
	for (const [key, width] of [
		['ArrowRight', 760],
		['ArrowRight', 320],
		['ArrowRight', 480]
	] as const) {
		await page.keyboard.press(key);
		await expect
			.poll(() => shown(page).evaluate((frame) => frame.getBoundingClientRect().width))
			.toBe(width);
	}
	await page.getByRole('radio', { name: 'night' }).check();
	await expect(shown(page).contentFrame().locator('body')).toHaveCSS(
		'background-color',
		'rgb(25, 23, 20)'
	);
});

test('the lines are copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/for-clinicians');
	const part = page.locator('[data-part="snippet-script"]');
	await part.getByRole('button', { name: 'Copy' }).click();
	await expect(part.getByText('Copied')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await script(page).textContent()
	);
});

test('the lines, pasted into a page of another origin, show the check', async ({
	page,
	baseURL
}) => {
	await page.goto('/for-clinicians?check=social-overload&accent=7b2d8e');
	const body = (await script(page).textContent()) ?? '';
	await withHostPage(body, {}, async (address) => {
		await page.goto(address);
		const frame = page.locator('rapport-check iframe');
		await expect(frame).toHaveAttribute('src', new RegExp(`^${baseURL}/embed/social-overload`));
		await expect(frame.contentFrame().getByRole('button', { name: 'Begin' })).toHaveCSS(
			'background-color',
			'rgb(123, 45, 142)'
		);
	});
});

test('a page with everything refused is accessible at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto(
		'/for-clinicians?accent=ff0&paper=777&font=x&site=nowhere&id=no%20good&check=none'
	);
	await expect(page.getByText('3 settings cannot be used.')).toBeVisible();
	await expectAccessible(page, 'the refusals');
	await expectNoSideways(page, 'the refusals');
});

test('no check about warning signs is offered, and the link for it names none', async ({
	page
}) => {
	await page.goto('/for-clinicians');
	const options = await page.getByLabel('Which check').locator('option').allTextContents();
	expect(options.length).toBeGreaterThan(5);
	expect(options.join()).not.toContain('one other');
	await expect(page.locator('#never-framed')).toHaveText(/^<a href="http:\/\/localhost:\d+\/">/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form gives the same page with the lines for what was chosen', async ({ page }) => {
		await page.goto('/for-clinicians');
		await page.getByLabel('Which check').selectOption('social-overload');
		await page.getByLabel('Main colour, light', { exact: true }).fill('3aa0ff');
		await page.getByRole('button', { name: 'Show it' }).click();
		await expect(script(page)).toContainText('check="social-overload"');
		await page.getByRole('link', { name: 'Use #006cbc' }).click();
		await expect(script(page)).toContainText('theme="accent:006cbc"');
		await expect(page.getByLabel('Which check')).toHaveValue('social-overload');
		await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
		await page.getByText('760, a page').click();
		await expect(shown(page)).toHaveCSS('width', '760px');
	});
});
