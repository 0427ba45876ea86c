import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSideways, watch } from './surfaces.ts';

const pages = [
	'/',
	'/guide',
	'/guide/takeaways',
	'/guide/glossary',
	'/guide/saying-limits',
	'/guide/harmful-patterns',
	'/help',
	'/privacy',
	'/check',
	'/about',
	'/proof',
	'/proof/social-overload',
	'/proof/ipip-circumplex',
	'/saved',
	'/picture',
	'/for-clinicians',
	'/embed/check',
	'/offline',
	'/nowhere'
];

for (const path of pages) {
	for (const width of [360, 1280]) {
		for (const colorScheme of ['light', 'dark'] as const) {
			const tag = (width === 360) === (colorScheme === 'dark') ? [] : '@long';
			test.describe(`${path} at ${width} px, ${colorScheme}`, { tag }, () => {
				test.use({ viewport: { width, height: 800 }, colorScheme });

				test('is accessible and makes no fault', async ({ page }) => {
					const { faults } = watch(page);
					await page.goto(path);
					await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
					await expectAccessible(page, path);
					await expectNoSideways(page, path);
					const own = faults.filter((fault) => !(path === '/nowhere' && fault.includes('404')));
					expect(own).toEqual([]);
					expect(await page.context().cookies()).toEqual([]);
				});
			});
		}
	}

	test(`${path} fits 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 600 });
		// Until the fonts have come, wider ones may stand in for them.
		await page.route('**/*.woff2', (route) => route.abort());
		await page.goto(path);
		await expectNoSideways(page, `${path} without its fonts`);
		await page.unroute('**/*.woff2');
		await page.goto(path);
		await expectNoSideways(page, path);
	});

	test(`${path} cannot be framed and tells the browser little`, async ({ request }) => {
		const headers = (await request.get(path)).headers();
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(headers['content-security-policy']).toContain("default-src 'none'");
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('same-origin');
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['set-cookie']).toBeUndefined();
	});
}

test('the four doors lead to checks, with the keyboard alone', async ({ page }) => {
	await page.goto('/');
	for (const door of [
		'I feel alone',
		'People are too much',
		'Something between me and one person',
		'I’m not sure'
	]) {
		const summary = page.locator('summary').filter({ hasText: door });
		await summary.focus();
		await page.keyboard.press('Enter');
		const link = page
			.locator('details[open]')
			.filter({ hasText: door })
			.getByRole('button')
			.first();
		await expect(link).toBeVisible();
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('doors, guide and help all work', async ({ page }) => {
		await page.goto('/');
		await page.locator('summary').filter({ hasText: 'I feel alone' }).click();
		await expect(page.locator('details[open]').getByRole('link').first()).toBeVisible();
		await page.goto('/guide');
		await page
			.getByRole('link', { name: 'What connection is' })
			.first()
			.or(page.locator('main a').first())
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.goto('/help');
		await page.locator('summary').filter({ hasText: 'United Kingdom' }).click();
		await expect(page.getByText('0808 2000 247')).toBeVisible();
	});
});

test('a page about joint advice opens with a word for those who are afraid', async ({ page }) => {
	await page.goto('/guide/repair-after-conflict');
	await expect(
		page.getByText('If you are afraid of this person, this page is not for now.')
	).toBeVisible();
});

test('a link in the guide leads on, and the way back works', async ({ page }) => {
	await page.goto('/guide');
	const first = page.locator('main .part a[href^="/guide/"]').first();
	const title = await first.textContent();
	await first.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title?.trim() ?? '');
	await page.goBack();
	await expect(page).toHaveURL(/\/guide$/);
});

test('another loopback name is sent to the one origin', async ({ request, baseURL }) => {
	const elsewhere = `${baseURL ?? ''}/guide`.replace('localhost', '127.0.0.1');
	const response = await request.get(elsewhere, { maxRedirects: 0 });
	expect(response.status()).toBe(307);
	expect(response.headers().location).toBe(`${baseURL ?? ''}/guide`);
});
