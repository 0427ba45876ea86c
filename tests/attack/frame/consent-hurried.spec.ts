import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { consentParts, decided, toConsent, withoutCoverSense } from '../../embed/at-consent.ts';
import { middleOf, placeOf, press, restOn, sayYes } from './hand.ts';

// What holds here must hold in browsers that see no covers, so this one is made to see none.
test.beforeEach(({ page }) => withoutCoverSense(page));

/** All that stands before the press, done by the person; then the page around plays its trick. */
async function toThePress(page: Page): Promise<FrameLocator> {
	const frame = await toConsent(page);
	await sayYes(page, frame);
	await placeOf(page, frame, consentParts.act);
	await page.mouse.move(2, 2);
	await page.waitForTimeout(1_500);
	return frame;
}

test('nothing goes by the second half of a double click, when what was over the button goes away', async ({
	page
}) => {
	const frame = await toThePress(page);
	const { x, y } = await middleOf(page, frame, consentParts.act);
	await page.evaluate(() => {
		const box = document.createElement('dialog');
		box.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none';
		box.textContent = 'Press twice to go on';
		box.onmousedown = () => box.remove();
		document.body.append(box);
		box.showModal();
	});
	await page.mouse.move(x, y, { steps: 5 });
	await page.waitForTimeout(2_000);
	await page.mouse.click(x, y, { clickCount: 2 });
	await page.waitForTimeout(80);
	await page.mouse.click(x, y);
	await page.waitForTimeout(300);
	expect(await decided(page)).toEqual([]);
});

test('nothing goes by a press aimed at another pointer, drawn beside the real one', async ({
	page
}) => {
	const frame = await toThePress(page);
	await page.evaluate(() => {
		document.documentElement.style.cursor = 'none';
		const drawn = document.createElement('div');
		drawn.textContent = '↖';
		drawn.style.cssText = 'position:fixed;pointer-events:none';
		addEventListener('mousemove', ({ clientX, clientY }) => {
			drawn.style.left = `${clientX + 240}px`;
			drawn.style.top = `${clientY}px`;
		});
		document.body.append(drawn);
	});
	const { x, y } = await middleOf(page, frame, consentParts.act);
	await page.mouse.move(x, y, { steps: 12 });
	await press(page);
	await page.waitForTimeout(300);
	expect(await decided(page)).toEqual([]);
	// Inside the frame the real pointer is to be seen, whatever the page around does to it.
	const cursor = await frame
		.locator(consentParts.act)
		.evaluate((button) => getComputedStyle(button).cursor);
	expect(cursor).not.toBe('none');
});

test('nothing goes by many quick presses on one place', async ({ page }) => {
	const frame = await toThePress(page);
	const { x, y } = await middleOf(page, frame, consentParts.act);
	await page.mouse.move(x, y, { steps: 5 });
	for (let presses = 0; presses < 8; presses++) {
		await press(page);
		await page.waitForTimeout(400);
	}
	expect(await decided(page)).toEqual([]);
});

test('nothing goes by a drag that begins elsewhere and ends on the button', async ({ page }) => {
	const frame = await toThePress(page);
	const { x, y } = await middleOf(page, frame, consentParts.act);
	await page.mouse.move(x, y - 90);
	await page.mouse.down();
	await page.mouse.move(x, y, { steps: 6 });
	await page.waitForTimeout(1_500);
	await page.mouse.up();
	await page.waitForTimeout(300);
	expect(await decided(page)).toEqual([]);
});

test('nothing goes by another button of the mouse', async ({ page }) => {
	const frame = await toThePress(page);
	await restOn(page, frame, consentParts.act, 1_500);
	for (const button of ['right', 'middle'] as const) {
		await page.mouse.down({ button });
		await page.mouse.up({ button });
	}
	await page.waitForTimeout(300);
	expect(await decided(page)).toEqual([]);
});

test('nothing goes by what a program does', async ({ page }) => {
	const frame = await toConsent(page);
	const byProgram = (selector: string): Promise<void> =>
		frame.locator(selector).evaluate((element) => (element as HTMLElement).click());
	await byProgram(consentParts.all);
	await page.waitForTimeout(300);
	await byProgram(consentParts.tick);
	await placeOf(page, frame, consentParts.act);
	await page.waitForTimeout(1_500);
	await byProgram(consentParts.act);
	for (const type of ['pointerdown', 'pointerup', 'click']) {
		await frame
			.locator(consentParts.act)
			.dispatchEvent(type, { pointerType: 'touch', bubbles: true });
	}
	await page.waitForTimeout(300);
	expect(await decided(page)).toEqual([]);
});

test('nothing goes once the person was elsewhere, until they choose again', async ({ page }) => {
	const around = '<p><button type="button">Of the page</button></p>%';
	const frame = await toConsent(page, { around });
	await sayYes(page, frame);
	await page.evaluate(() => document.querySelector('button')!.focus());
	await restOn(page, frame, consentParts.act, 2_500);
	await press(page);
	await page.waitForTimeout(300);
	expect(await decided(page)).toEqual([]);
	await expect(frame.locator(consentParts.said)).toContainText('You were elsewhere');
});
