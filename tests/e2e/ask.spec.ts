import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible, expectNoSideways, watch } from './surfaces.ts';

const secret = 'xylophones';

function question(page: Page): Locator {
	return page.getByRole('textbox', { name: 'What would you like to know?' });
}

function answers(page: Page): Locator {
	return page.locator('.ask ol a');
}

async function ask(page: Page, words: string): Promise<void> {
	await question(page).fill(words);
	await page.getByRole('button', { name: 'Ask' }).click();
}

test('a plain question with a slip finds its page and the words that answer', async ({ page }) => {
	const { faults } = watch(page);
	await page.goto('/guide');
	await ask(page, 'how do we make up after a fihgt');
	await expect(answers(page).first()).toHaveText('Finding each other again after a row');
	await expect(page.locator('.ask mark').first()).toBeVisible();
	await expect(page.getByRole('status')).toHaveText(/may answer this/);
	await expectAccessible(page, 'answers');
	await page.setViewportSize({ width: 320, height: 600 });
	await expectNoSideways(page, 'answers');
	await answers(page).first().click();
	await expect(page).toHaveURL(/\/guide\/repair-after-conflict$/);
	expect(faults).toEqual([]);
});

test('the keyboard alone asks, reads on and clears', async ({ page }) => {
	await page.goto('/guide');
	await question(page).focus();
	await page.keyboard.type('people exhaust me');
	await page.keyboard.press('Enter');
	await expect(answers(page).first()).toHaveText('When company becomes too much');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(answers(page).first()).toBeFocused();
	await page.getByRole('button', { name: 'Clear this' }).focus();
	await page.keyboard.press('Enter');
	await expect(question(page)).toBeFocused();
	await expect(question(page)).toHaveValue('');
	await expect(answers(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`words of danger, ${colorScheme}`, () => {
		test.use({ colorScheme, viewport: { width: 360, height: 740 } });

		test('show help before any page, and no advice for two', async ({ page }) => {
			await page.goto('/guide');
			await ask(page, 'he hits me when we fight, how do we make up');
			const help = page.getByRole('region', { name: 'Before you read on' });
			await expect(help).toBeInViewport();
			await expect(page.getByRole('status')).toContainText('Help comes first.');
			await expect(answers(page).first()).toHaveText('Finding someone safe to tell');
			await expect(answers(page).filter({ hasText: 'after a row' })).toHaveCount(0);
			const comesFirst = await help.evaluate((panel) =>
				[...document.querySelectorAll('.ask ol a')].every(
					(link) => panel.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING
				)
			);
			expect(comesFirst).toBe(true);
			await expectAccessible(page, 'help');
			await expectNoSideways(page, 'help');
			await help.getByRole('link', { name: 'Go to help now' }).click();
			await expect(page).toHaveURL(/\/help$/);
		});
	});
}

test('nothing found is said kindly, and the words go nowhere', async ({ page }) => {
	const { faults, requests } = watch(page);
	await page.goto('/guide');
	const [entries, title] = [await page.evaluate(() => history.length), await page.title()];
	await question(page).focus();
	await expect.poll(() => requests.filter((one) => one.endsWith('.json')).length).toBe(2);
	const before = requests.length;
	await ask(page, secret);
	await expect(page.getByRole('status')).toHaveText('No page answers this yet.');
	await ask(page, 'why am i lonely');
	await expect(answers(page).first()).toBeVisible();

	expect(requests.slice(before)).toEqual([]);
	await expect(page).toHaveURL(/\/guide$/);
	expect(await page.title()).toBe(title);
	const kept = await page.evaluate(() =>
		JSON.stringify([history.length, history.state, { ...sessionStorage }, { ...localStorage }])
	);
	expect(kept).toMatch(new RegExp(`^\\[${entries},`));
	expect(kept).not.toMatch(new RegExp(`${secret}|lonely`));
	expect(faults).toEqual([]);

	await page.getByRole('link', { name: 'Words explained' }).click();
	await expect(page).toHaveURL(/glossary$/);
	await page.goBack();
	await expect(question(page)).toHaveValue('');
});

test('works offline once it is loaded', async ({ page, context }) => {
	await page.goto('/guide');
	await ask(page, 'why am i lonely');
	await expect(answers(page).first()).toBeVisible();
	await context.setOffline(true);
	await ask(page, 'how to say no');
	await expect(answers(page).first()).toHaveText('Saying a limit, kindly and clearly');
});

test('offline before it is loaded, says so, shows help all the same, and tries again', async ({
	page,
	context
}) => {
	await page.goto('/guide');
	await context.setOffline(true);
	await ask(page, 'I want to die');
	await expect(page.getByRole('region', { name: 'Before you read on' })).toBeVisible();
	await expect(page.getByText('The search could not be loaded.')).toBeAttached();
	await context.setOffline(false);
	await ask(page, 'why am i lonely');
	await expect(answers(page).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no form, and the frequent questions lead on', async ({ page }) => {
		await page.goto('/guide');
		await expect(page.locator('form, input')).toHaveCount(0);
		await expect(page.locator('#ask').getByRole('link')).toHaveCount(6);
		await page.getByRole('link', { name: 'Can I set limits without losing people?' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Will limits cost me people?');
	});

	test('a technical term leads to its meaning', async ({ page }) => {
		await page.goto('/guide/borrowed-calm');
		await page.getByRole('link', { name: 'co-regulation' }).click();
		await expect(page).toHaveURL(/\/guide\/glossary#co-regulation$/);
		await expect(page.locator('#co-regulation')).toBeInViewport();
	});
});
