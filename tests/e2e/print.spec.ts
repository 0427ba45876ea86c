import { expect, test, type Page } from '@playwright/test';
import { flagships } from './checks.ts';
import { answerAll, begin, open } from './take.ts';

const [lonely] = flagships;

/** What can only be used on a screen. */
const CONTROLS = 'nav, button, .button, input[type=search]';
/** What somebody reads, short of what says by itself that it is for the screen. */
const WORDS = 'main article :is(h1, h2, h3, p, li, td, th):not(.no-print, .no-print *, nav *)';

async function print(page: Page): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

async function seen(page: Page, selector: string): Promise<string[]> {
	return page
		.locator(selector)
		.evaluateAll((nodes) =>
			nodes
				.filter((node) => node.checkVisibility())
				.map((node) => node.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '')
		);
}

test('a printed section keeps its words and loses what only a screen can use', async ({ page }) => {
	await page.goto('/guide/one-person');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect((await seen(page, CONTROLS)).length).toBeGreaterThan(0);
	const words = await seen(page, WORDS);
	expect(words.length).toBeGreaterThan(20);

	await print(page);
	expect(await seen(page, CONTROLS)).toEqual([]);
	expect(await seen(page, WORDS)).toEqual(words);
});

test('printed results keep their words and lose what only a screen can use', async ({ page }) => {
	await open(page, lonely.address);
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', 1);
	expect((await seen(page, CONTROLS)).length).toBeGreaterThan(0);
	const words = await seen(page, WORDS);
	expect(words.length).toBeGreaterThan(20);

	await print(page);
	expect(await seen(page, CONTROLS)).toEqual([]);
	const printed = await seen(page, WORDS);
	expect(words.filter((text) => !printed.includes(text))).toEqual([]);
});
