import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSideways, settled } from './surfaces.ts';

/** Read from the folder, so that a new section cannot be forgotten. */
const sections = readdirSync(resolve(import.meta.dirname, '../../guide/en'))
	.filter((file) => file.endsWith('.md'))
	.map((file) => `/guide/${file.slice(0, -'.md'.length)}`);

test.use({ viewport: { width: 360, height: 800 } });

test(
	'every section of the guide is accessible and fits a phone, from the first to the last',
	{ tag: '@long' },
	async ({ page }) => {
		await page.goto('/guide');
		await page.locator('main .part a[href^="/guide/"]').first().click();
		await expect(page).toHaveURL(/\/guide\/./);
		// Puts axe into the document, where it stays while links are followed.
		await expectAccessible(page, 'the first section');

		const read: string[] = [];
		for (;;) {
			const path = new URL(page.url()).pathname;
			read.push(path);
			await settled(page);
			expect(await violations(page), `axe on ${path}`).toEqual([]);
			await expectNoSideways(page, path);
			const next = page.locator('a[rel=next]');
			if ((await next.count()) === 0) break;
			const title = (await next.locator('b').textContent()) ?? '';
			await next.click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		}
		expect(read.toSorted()).toEqual(sections.toSorted());
	}
);

/** Every rule of axe, nothing allowed, without putting axe into the page once more for each of fifty sections. */
async function violations(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		type Found = { violations: { id: string; nodes: { html: string }[] }[] };
		const { axe } = globalThis as unknown as { axe: { run: () => Promise<Found> } };
		const found = await axe.run();
		return found.violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`
		);
	});
}
