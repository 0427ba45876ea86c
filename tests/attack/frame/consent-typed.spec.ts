import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { consentParts, decided, toConsent, withoutCoverSense } from '../../embed/at-consent.ts';
import { placeOf, sayYes } from './hand.ts';

// What holds here must hold in browsers that see no covers, so this one is made to see none.
test.beforeEach(({ page }) => withoutCoverSense(page));

const around = '<p><label>Your name <input id="name"></label></p>%';

/** The person chose, and then wrote on in the page around, which has the focus now. The button had it last in the frame. */
async function chooseAndLeave(page: Page): Promise<FrameLocator> {
	const frame = await toConsent(page, { around });
	await sayYes(page, frame);
	await frame.locator(consentParts.act).focus();
	await page.locator('#name').focus();
	await placeOf(page, frame, consentParts.act);
	await page.waitForTimeout(1_500);
	return frame;
}

const giveFocus = (page: Page): Promise<void> =>
	page.evaluate(() => {
		document.querySelector('rapport-check')!.shadowRoot!.querySelector('iframe')!.focus();
	});

for (const key of ['Enter', 'Space'] as const) {
	test(`nothing goes by ${key} after the page gave the frame the focus`, async ({ page }) => {
		await chooseAndLeave(page);
		await giveFocus(page);
		await page.waitForTimeout(1_500);
		await page.keyboard.press(key);
		await page.waitForTimeout(300);
		expect(await decided(page)).toEqual([]);
	});
}

test('nothing goes when the focus comes between two letters of a word', async ({ page }) => {
	await chooseAndLeave(page);
	await page.keyboard.type('Ann', { delay: 80 });
	await giveFocus(page);
	await page.keyboard.type(' and Ben', { delay: 80 });
	await page.keyboard.press('Enter');
	await page.waitForTimeout(300);
	expect(await decided(page)).toEqual([]);
});

test('nothing goes by Tab from the page, Enter and Space', async ({ page }) => {
	const frame = await chooseAndLeave(page);
	// The last thing in the frame is the first that Tab comes to from below it: all else there is taken out of its way.
	await frame.locator('.framed > footer').evaluate((footer) => footer.remove());
	await page.evaluate(() => {
		const after = document.createElement('button');
		document.body.append(after);
		after.focus();
	});
	await page.keyboard.press('Shift+Tab');
	await page.waitForTimeout(1_500);
	for (const key of ['Enter', 'Space']) await page.keyboard.press(key);
	await page.waitForTimeout(300);
	expect(await decided(page)).toEqual([]);
});

test('nothing goes by a key that is held down', async ({ page }) => {
	const frame = await toConsent(page, { around });
	for (const part of [consentParts.all, consentParts.tick]) {
		await frame.locator(part).focus();
		await page.keyboard.press('Space');
	}
	for (let stops = 0; stops < 20; stops++) {
		await page.keyboard.press('Tab');
		const isThere = await frame
			.locator(consentParts.act)
			.evaluate((button) => button === document.activeElement);
		if (isThere) break;
	}
	await expect(frame.locator(consentParts.act)).toBeFocused();
	// Down before it may count, and down for as long as it would take.
	for (let repeats = 0; repeats < 25; repeats++) {
		await page.keyboard.down('Enter');
		await page.waitForTimeout(100);
	}
	await page.keyboard.up('Enter');
	await page.waitForTimeout(300);
	expect(await decided(page)).toEqual([]);
});
