import { expect, type FrameLocator, type Page } from '@playwright/test';
import { consentParts } from './at-consent.ts';

/** Longer than the second that the button waits for. */
const MOMENT_MS = 1_300;

/** Puts the mouse on something in the frame, by the way there. */
export async function hover(page: Page, frame: FrameLocator, selector: string): Promise<void> {
	const part = frame.locator(selector);
	await part.scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await part.boundingBox())!;
	await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
}

/** Says yes and presses, as somebody with a mouse does who wants to. */
export async function agreeByMouse(page: Page, frame: FrameLocator): Promise<void> {
	await readAll(frame);
	await tick(page, frame);
	await pressByMouse(page, frame);
}

/** Presses what stands there, be it a yes or a no. */
export async function pressByMouse(
	page: Page,
	frame: FrameLocator,
	said: string | RegExp = 'You can press the button now.'
): Promise<void> {
	await frame.locator('.act').evaluate((act) => act.scrollIntoView({ block: 'nearest' }));
	await hover(page, frame, consentParts.act);
	await expect(frame.locator(consentParts.said)).toHaveText(said);
	await page.mouse.down();
	await page.mouse.up();
}

/** Scrolls through all that would go, as somebody does who reads it. */
export async function readAll(frame: FrameLocator): Promise<void> {
	for (const row of await frame.locator('.values dl > div').all()) {
		await row.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
		await row.evaluate(() => new Promise(requestAnimationFrame));
	}
	await expect(frame.getByRole('button', { name: 'Show me what I have not seen' })).toHaveCount(0);
	await frame.locator('.act').evaluate((act) => act.scrollIntoView({ block: 'nearest' }));
}

async function tick(page: Page, frame: FrameLocator): Promise<void> {
	await hover(page, frame, consentParts.tick);
	await page.mouse.down();
	await page.mouse.up();
	await expect(frame.locator(consentParts.tick)).toBeChecked();
}

/** Goes on with Tab until something in the frame has the focus. */
export async function tabTo(page: Page, frame: FrameLocator, selector: string): Promise<void> {
	const isThere = (): Promise<boolean> =>
		frame.locator(selector).evaluateAll((all) => all.some((one) => one === document.activeElement));
	for (let presses = 0; presses < 60 && !(await isThere()); presses++) {
		await page.keyboard.press('Tab');
	}
	expect(await isThere(), selector).toBe(true);
}

export function moment(page: Page): Promise<void> {
	return page.waitForTimeout(MOMENT_MS);
}
