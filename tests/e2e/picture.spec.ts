import { expect, test, type Page } from '@playwright/test';
import { flagships } from './checks.ts';
import { expectAccessible, expectNoSideways, watch } from './surfaces.ts';
import { answerAll, begin, tabTo } from './take.ts';

const lonely = { title: 'Lonely, or glad of the quiet?', pick: 0 };
const overloaded = { title: 'When people are too much', pick: 3 };
const secret = { title: 'You and one other person', pick: 2 };
const link = 'See them together';

/** Takes a check as somebody does who stays in the page: by the list on the first one. Answers all with `pick`. */
async function take(page: Page, { title, pick }: { title: string; pick: number }): Promise<void> {
	if (new URL(page.url()).pathname !== '/') {
		await page.getByRole('link', { name: 'Rapport' }).first().click();
	}
	await page.locator('li.card').getByRole('button', { name: title }).click();
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', pick);
}

async function takeTwo(page: Page): Promise<void> {
	await page.goto('/');
	await take(page, lonely);
	await expect(page.getByRole('link', { name: link })).toHaveCount(0);
	await take(page, overloaded);
	await expect(page.getByText('You took two checks.')).toBeVisible();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`two checks, ${colorScheme}`, () => {
		test.use({
			colorScheme,
			viewport: { width: 320, height: 700 },
			reducedMotion: 'reduce'
		} as object);

		test('stand side by side, reached by keyboard, in a page that anybody can use', async ({
			page
		}) => {
			const { faults } = watch(page);
			await takeTwo(page);
			await tabTo(page, page.getByRole('link', { name: link }));
			await page.keyboard.press('Enter');
			await expect(heading(page, 'Your picture')).toBeVisible();
			await expect(
				heading(page, 'People lean on you, and you have hardly anyone to lean on.')
			).toBeVisible();
			await expect(page.getByRole('article').getByRole('article')).toHaveCount(7);
			await expect(
				page.getByRole('rowheader', { name: 'When people are too much' })
			).toBeAttached();
			const listed = await page
				.locator('a[href*="/guide/"]')
				.evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
			const sections = listed.filter((href) => /\/guide\/./.test(href));
			expect(new Set(sections).size).toBe(sections.length);
			expect(sections.length).toBeLessThanOrEqual(9);
			expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/picture');
			await expectAccessible(page, 'the picture');
			await expectNoSideways(page, 'the picture');
			expect(faults).toEqual([]);
		});
	});
}

test('a reload empties the picture, and the page says why', async ({ page }) => {
	await takeTwo(page);
	await page.getByRole('link', { name: link }).click();
	await expect(heading(page, 'Your picture')).toBeVisible();
	await page.reload();
	await expect(heading(page, 'There is nothing to put together yet')).toBeVisible();
	await expect(page.getByText('because nothing of it was stored')).toBeVisible();
	const kept = await page.evaluate(() => JSON.stringify(localStorage) + document.cookie);
	expect(kept).toBe('{}');
});

test('a page that was left shows no results when the back button brings it back', async ({
	page
}) => {
	await takeTwo(page);
	await page.getByRole('link', { name: link }).click();
	await expect(page.getByRole('article').first()).toBeVisible();
	await page.evaluate(() =>
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
	);
	await expect(page.getByRole('article')).toHaveCount(0);
});

test('what is taken again leaves the picture until it is done', async ({ page }) => {
	await takeTwo(page);
	await page.getByText('Keep or share').click();
	await page.getByRole('button', { name: 'Take it again' }).click();
	await page.getByRole('link', { name: 'Rapport' }).first().click();
	await expect(heading(page, 'How are things between you and other people?')).toBeVisible();
	await expect(page.getByRole('link', { name: link })).toHaveCount(0);
});

test('a sensitive check hides joint pages in the others, and is named nowhere', async ({
	page
}) => {
	const joint = page.locator('a[href$="/guide/saying-limits"]');
	await page.goto('/');
	await take(page, overloaded);
	await expect(joint).not.toHaveCount(0);

	await page.goto('/');
	await take(page, secret);
	await take(page, overloaded);
	await expect(joint).toHaveCount(0);
	await expect(page.getByText(/left out|hidden/i)).toHaveCount(0);

	await take(page, { ...lonely, pick: 3 });
	await page.getByRole('link', { name: link }).click();
	await expect(page.getByText('You took two checks in this visit.')).toBeVisible();
	await expect(joint).toHaveCount(0);
	const said = await page.locator('main').innerHTML();
	const data = await (await page.request.get('/picture/__data.json')).text();
	const [, , { id, address }] = flagships;
	const names = [id, address, secret.title];
	expect(names.filter((name) => `${said}${data}`.includes(name))).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('says that it needs it, and offers the checks', async ({ page }) => {
		await page.goto('/picture');
		await expect(page.getByText('so it needs JavaScript, which is off here')).toBeVisible();
		await page.getByRole('button', { name: overloaded.title }).filter({ visible: true }).click();
		await expect(heading(page, overloaded.title)).toBeVisible();
	});
});
