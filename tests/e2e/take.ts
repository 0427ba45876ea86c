import { expect, type Locator, type Page } from '@playwright/test';

/** How a person goes through the questions; all of them end on the results. */
export type Way = 'mouse' | 'keyboard' | 'no script';

export const currentQuestion = (page: Page): Locator => page.locator('.question:not([hidden])');

export async function open(page: Page, address: string): Promise<void> {
	await page.goto(`/checks/${address}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** From the first page of the site to the first page of a check, as somebody would who came by themselves. */
export async function openInside(page: Page, title: string): Promise<void> {
	await page.goto('/');
	await page.locator('li.card').getByRole('button', { name: title }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Without JavaScript a sensitive check asks for the age before it shows its form. True when it did. */
export async function sayAge(page: Page): Promise<boolean> {
	const adult = page.getByRole('button', { name: '18 or older' });
	if (!(await adult.isVisible())) return false;
	await adult.click();
	return true;
}

/** From the first page to the first question, which a sensitive check begins with the age; waits for the page to be live, as a person would see it. */
export async function begin(page: Page, way: Way): Promise<void> {
	const start = page
		.getByRole('link', { name: 'Begin' })
		.or(page.getByRole('button', { name: 'Begin' }))
		.or(page.getByRole('button', { name: '18 or older' }));
	if (way === 'keyboard') {
		await tabTo(page, start);
		await page.keyboard.press('Enter');
	} else {
		await start.click();
	}
	await expect(currentQuestion(page)).toHaveCount(1);
}

/** Answers the question on the screen with the option `pick` (or the last there is) and goes on. */
export async function answer(page: Page, way: Way, pick: number): Promise<void> {
	const question = currentQuestion(page);
	const legend = (await question.locator('legend').textContent()) ?? '';
	const options = question.locator('input[type=radio], input[type=checkbox]');
	const index = Math.min(pick, (await options.count()) - 1);
	if (way === 'keyboard') {
		await tabTo(page, question.locator('input'));
		await page.keyboard.press(String(index + 1));
		await expect(options.nth(index)).toBeChecked();
		await page.keyboard.press('Enter');
	} else {
		await question.locator('label').nth(index).click();
		await expect(options.nth(index)).toBeChecked();
		await page.locator('form button.button:not(.quiet)').filter({ visible: true }).click();
	}
	await expect(question.locator('legend').filter({ hasText: legend, visible: true })).toHaveCount(
		0
	);
}

/** All questions from the first to the results. */
export async function answerAll(page: Page, way: Way, pick: number): Promise<void> {
	const heading = page.getByText(/^Question \d+ of \d+/).first();
	for (let asked = 0; asked < 60; asked++) {
		if (!(await heading.isVisible())) break;
		await answer(page, way, pick);
	}
	await expectResults(page);
}

/** The whole form at once, as the server sent it. */
export async function answerForm(page: Page, pick: number): Promise<void> {
	await sayAge(page);
	for (const question of await page.locator('fieldset').all()) {
		const labels = question.locator('label');
		if ((await labels.count()) > 1) {
			await labels.nth(Math.min(pick, (await labels.count()) - 1)).click();
		}
	}
	await page.getByRole('button', { name: 'See my results' }).click();
	await expectResults(page);
}

export async function expectResults(page: Page): Promise<void> {
	await expect(page.getByText(/^You can stop here/)).toBeVisible();
}

/** Presses Tab until the focus is in the target, as somebody without a mouse must. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let presses = 0; presses < 80; presses++) {
		const isThere = await target.evaluateAll((nodes) =>
			nodes.some((node) => node === document.activeElement)
		);
		if (isThere) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`The keyboard does not reach ${String(target)}.`);
}
