import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Helplines } from '../../src/model/helpline.ts';
import { expectAccessible, expectNoSideways, watch } from './surfaces.ts';
import { begin } from './take.ts';

const { lines } = JSON.parse(readFileSync('guide/helplines.json', 'utf8')) as Helplines;

/** Every address that the fields of the lines make, in the way a phone takes them. */
const expected = lines.flatMap(({ call, text, web }) => [
	...(call ? [`tel:${call.replace(/\D/g, '')}`] : []),
	...(text ? [`sms:${text}`] : []),
	...(web ? [web] : [])
]);

const countries = (page: Page) => page.locator('details[name="country"]:visible');

/** What the links of one page of help lead to, with their words, country after country. */
async function linksIn(page: Page): Promise<{ name: string; href: string }[]> {
	return countries(page)
		.locator('section a')
		.evaluateAll((links) =>
			links.map((link) => ({
				name: link.textContent.replaceAll(/\s+/g, ' ').trim(),
				href: link.getAttribute('href') ?? ''
			}))
		);
}

async function openEach(page: Page, where: string): Promise<void> {
	for (const country of await countries(page).all()) {
		await country.locator('summary').click();
		await expect(country).toHaveAttribute('open', '');
		await expectNoSideways(page, where);
		const heights = await country
			.locator('section a')
			.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
		expect(Math.min(...heights), where).toBeGreaterThanOrEqual(44);
	}
	// The last one is open still.
	await expectAccessible(page, where);
}

test.describe('help', () => {
	test.use({ viewport: { width: 360, height: 780 } });

	test('every way of every line is a link of its own, named and wide enough for a thumb', async ({
		page
	}) => {
		const { faults } = watch(page);
		await page.goto('/help');
		await openEach(page, 'a country');
		const links = await linksIn(page);
		expect(links.map(({ href }) => href).toSorted()).toEqual(expected.toSorted());
		for (const { name, href } of links) expect(name, href).toMatch(/^(Call|Text|Chat|Web) \S/);
		expect(faults).toEqual([]);
	});

	test('says what to text, how to call in silence, for whom and when', async ({ page }) => {
		await page.goto('/help');
		const entry = (name: string) =>
			page.locator('li').filter({ has: page.getByRole('heading', { name, exact: true }) });
		await page.locator('summary').filter({ hasText: 'United States' }).click();
		await expect(
			entry('National Domestic Violence Hotline').getByRole('link', {
				name: 'Text the word START to 88788'
			})
		).toHaveAttribute('href', 'sms:88788');
		await page.locator('summary').filter({ hasText: 'United Kingdom' }).click();
		await expect(
			page.getByText('If you cannot speak, call 999, then press 55.').first()
		).toBeVisible();
		await expect(entry('Childline').getByText('Up to 18 years of age')).toBeVisible();
		await page.locator('summary').filter({ hasText: 'Ireland' }).click();
		await expect(entry("Women's Aid National Freephone").getByText('24 hours')).toBeVisible();
		await page.locator('summary').filter({ hasText: 'Germany' }).click();
		await expect(entry('Hilfetelefon Gewalt gegen Frauen').getByText('For women')).toBeVisible();
	});

	test('inside a sensitive check it is the same', async ({ page }) => {
		await page.goto('/');
		await page.locator('li.card').getByRole('button', { name: 'You and one other person' }).click();
		await begin(page, 'mouse');
		await page.getByRole('link', { name: 'Help now' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Help now' })).toBeVisible();
		await openEach(page, 'a country inside the check');
		expect((await linksIn(page)).map(({ href }) => href).toSorted()).toEqual(expected.toSorted());
	});
});

test.describe('help without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('has every link', async ({ page }) => {
		await page.goto('/help');
		expect((await linksIn(page)).map(({ href }) => href).toSorted()).toEqual(expected.toSorted());
	});
});
