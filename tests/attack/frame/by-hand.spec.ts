import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { check, hostPage, isReady, openHost } from '../../embed/host.ts';
import { begin, currentQuestion } from '../../embed/take-framed.ts';

/** A page that shows less than the whole frame, and can be scrolled a long way. */
const AROUND = '<div style="height:120px"></div>%<div style="height:3000px"></div>';

test.use({ viewport: { width: 620, height: 520 } });

async function open(page: Page, id: string, embed = 'clinic'): Promise<FrameLocator> {
	const markup = check(id, `embed="${embed}" share="answers"`);
	const frame = await openHost(page, hostPage(markup, { around: AROUND }));
	await isReady(page);
	return frame;
}

/** Where the page is, once whatever was under way has come to rest. */
async function placeOf(page: Page): Promise<{ y: number; entries: number; loads: number }> {
	await page.waitForTimeout(150);
	return page.evaluate(() => ({
		y: scrollY,
		entries: history.length,
		loads: performance.getEntriesByType('navigation').length
	}));
}

/** Whether what has the focus in the frame is on the screen. */
async function isFocusSeen(page: Page, frame: FrameLocator): Promise<boolean> {
	const box = await page.locator('rapport-check iframe').boundingBox();
	const { top, bottom } = await frame.locator('html').evaluate(() => {
		const active = document.activeElement ?? document.body;
		const { top, bottom } = (active.closest('label') ?? active).getBoundingClientRect();
		return { top, bottom };
	});
	const height = page.viewportSize()!.height;
	return box !== null && box.y + top >= -1 && box.y + bottom <= height + 1;
}

test('where the arrow keys and Tab lead to is seen by the person, and not by the page', async ({
	page
}) => {
	test.slow();
	const frame = await open(page, 'social-overload');
	await begin(frame);
	const before = await placeOf(page);
	const unseen: string[] = [];
	const press = async (key: string): Promise<void> => {
		await page.keyboard.press(key);
		const { y } = await placeOf(page);
		if (y !== before.y) unseen.push(`${key}: the page is at ${y}`);
		if (!(await isFocusSeen(page, frame))) unseen.push(`${key}: the focus is out of sight`);
	};
	for (let asked = 0; asked < 4; asked++) {
		const legend = (await currentQuestion(frame).locator('legend').textContent()) ?? '';
		await press('Tab');
		for (let down = 0; down < 4; down++) await press('ArrowDown');
		await press('ArrowUp');
		for (const key of [
			'Tab',
			'Tab',
			'Tab',
			'Tab',
			'Shift+Tab',
			'Shift+Tab',
			'Shift+Tab',
			'Shift+Tab'
		]) {
			await press(key);
		}
		await press('Enter');
		await expect(
			currentQuestion(frame).locator('legend').filter({ hasText: legend, visible: true })
		).toHaveCount(0);
		expect(await isFocusSeen(page, frame)).toBe(true);
	}
	expect(unseen).toEqual([]);
	expect(await placeOf(page)).toEqual(before);
});

test('a press on the part of an answer that can be seen moves nothing outside', async ({
	page
}) => {
	const frame = await open(page, 'social-overload');
	await begin(frame);
	const box = (await page.locator('rapport-check iframe').boundingBox())!;
	const tops = await currentQuestion(frame)
		.locator('label')
		.evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
	// Of the second answer a strip of ten pixels stays above the lower edge.
	await page.setViewportSize({ width: 620, height: Math.round(box.y + tops[1]! + 10) });
	const before = await placeOf(page);
	await page.mouse.click(box.x + 200, box.y + tops[1]! + 6);
	await expect(currentQuestion(frame).locator('input').nth(1)).toBeChecked();
	expect(await placeOf(page)).toEqual(before);
});

test('a new question begins where the person looks', async ({ page }) => {
	const frame = await open(page, 'social-overload');
	await begin(frame);
	await page.evaluate(() => scrollTo(0, 420));
	const before = await placeOf(page);
	const legend = (await currentQuestion(frame).locator('legend').textContent()) ?? '';
	await currentQuestion(frame)
		.locator('input')
		.first()
		.evaluate((input) => (input as HTMLElement).click());
	await frame
		.locator('form .button:not(.quiet)')
		.evaluate((button) => (button as HTMLElement).click());
	await expect(currentQuestion(frame).locator('legend')).not.toHaveText(legend);
	await expect.poll(() => isFocusSeen(page, frame)).toBe(true);
	expect(await placeOf(page)).toEqual(before);
});

test('“Begin”, pressed before the code is there, adds nothing to the history of the page', async ({
	page
}) => {
	let arrive: () => void = () => undefined;
	const held = new Promise<void>((done) => (arrive = done));
	await page.route(/\/embed\/files\/.*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	const markup = check('social-overload', 'embed="clinic"');
	// The page has not loaded before its frame has.
	const opening = openHost(page, hostPage(markup, { around: AROUND }));
	const frame = page.frameLocator('rapport-check iframe');
	await expect(frame.getByRole('button', { name: 'Begin' })).toBeVisible();
	const entries = await page.evaluate(() => history.length);
	await frame.getByRole('button', { name: 'Begin' }).click();
	await expect(frame.locator('fieldset').first()).toBeVisible();
	await frame.locator('fieldset').first().locator('label').nth(1).click();
	arrive();
	await opening;
	await expect(frame.getByText(/^Question \d+ of/).first()).toBeVisible();
	expect(await page.evaluate(() => history.length)).toBe(entries);
});
