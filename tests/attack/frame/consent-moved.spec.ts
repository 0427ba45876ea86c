import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { consentParts, decided, toConsent, withoutCoverSense } from '../../embed/at-consent.ts';
import { middleOf, placeOf, press, restOn, sayYes, showAll } from './hand.ts';

// What holds here must hold in browsers that see no covers, so this one is made to see none.
test.beforeEach(({ page }) => withoutCoverSense(page));

const POINT = { x: 300, y: 300 };

/** Moves the frame so that something in it lies below a point of the screen. */
async function bringUnder(
	page: Page,
	frame: FrameLocator,
	selector: string,
	{ x, y } = POINT
): Promise<void> {
	const from = await middleOf(page, frame, selector);
	await page.evaluate(
		({ dx, dy }) => {
			const { style } = document.querySelector('rapport-check') as HTMLElement;
			style.position = 'relative';
			style.left = `${(parseFloat(style.left) || 0) + dx}px`;
			style.top = `${(parseFloat(style.top) || 0) + dy}px`;
		},
		{ dx: x - from.x, dy: y - from.y }
	);
}

/** Presses at one and the same place, as in a game of the page around, while that page brings one part after another below it. */
async function playAlong(
	page: Page,
	frame: FrameLocator,
	restMs: number,
	stir: boolean
): Promise<void> {
	await page.mouse.move(POINT.x - 200, POINT.y);
	await page.mouse.move(POINT.x, POINT.y, { steps: 5 });
	for (const part of [consentParts.all, consentParts.tick, consentParts.act, consentParts.act]) {
		if (part === consentParts.tick) await showAll(page, frame);
		await bringUnder(page, frame, part);
		// A hand is never quite still.
		if (stir) await page.mouse.move(POINT.x + 2, POINT.y + 1);
		await page.waitForTimeout(restMs);
		await press(page);
	}
	await page.waitForTimeout(300);
}

for (const [name, restMs, stir] of [
	['at once', 650, false],
	['at once, below a hand that stirs', 650, true],
	['and waits', 2_000, false],
	['and waits, below a hand that stirs', 2_000, true]
] as const) {
	test(`nothing goes when the page moves the frame below the pointer, ${name}`, async ({
		page
	}) => {
		const frame = await toConsent(page);
		await playAlong(page, frame, restMs, stir);
		expect(await decided(page)).toEqual([]);
	});
}

test('nothing goes when the frame creeps along below a hand that stirs', async ({ page }) => {
	const frame = await toConsent(page);
	await sayYes(page, frame);
	const there = await middleOf(page, frame, consentParts.act);
	const here = { x: there.x, y: there.y - 70 };
	// By as little as can be at a time, until the button lies where something else was.
	const steps = 40;
	for (let step = 1; step <= steps; step++) {
		const y = there.y + ((here.y - there.y) * step) / steps;
		await bringUnder(page, frame, consentParts.act, { x: there.x, y });
		await page.mouse.move(here.x + (step % 2), here.y);
	}
	await page.mouse.move(there.x, here.y, { steps: 4 });
	await page.waitForTimeout(2_000);
	await press(page);
	expect(await decided(page)).toEqual([]);
});

test('nothing goes when the frame is resized just before the press', async ({ page }) => {
	const frame = await toConsent(page);
	await sayYes(page, frame);
	await restOn(page, frame, consentParts.act, 2_000);
	await page.evaluate(() => {
		const host = document.querySelector('rapport-check') as HTMLElement;
		host.style.width = `${host.clientWidth - 20}px`;
	});
	await page.waitForTimeout(150);
	await press(page);
	// It is back at its size, and has been for a while: what was chosen before that is chosen no more.
	await page.evaluate(() => {
		(document.querySelector('rapport-check') as HTMLElement).style.width = '';
	});
	await restOn(page, frame, consentParts.act, 2_500);
	await press(page);
	expect(await decided(page)).toEqual([]);
	await expect(frame.locator(consentParts.said)).toContainText('moved or changed its size');
});

test('nothing goes when the frame moves between the yes and the press, and stands still again', async ({
	page
}) => {
	const frame = await toConsent(page);
	await sayYes(page, frame);
	await page.evaluate(() => {
		const { style } = document.querySelector('rapport-check') as HTMLElement;
		style.position = 'relative';
		style.left = '60px';
	});
	await restOn(page, frame, consentParts.act, 2_500);
	await press(page);
	expect(await decided(page)).toEqual([]);
	await expect(frame.locator(consentParts.said)).toContainText('moved or changed its size');
});

test.describe('under a finger', () => {
	test.use({ hasTouch: true });

	test('nothing goes by taps at one place while the frame moves', async ({ page }) => {
		const frame = await toConsent(page);
		for (const part of [consentParts.all, consentParts.tick, consentParts.act, consentParts.act]) {
			await bringUnder(page, frame, part);
			await page.waitForTimeout(1_500);
			await page.touchscreen.tap(POINT.x, POINT.y);
		}
		await page.waitForTimeout(300);
		expect(await decided(page)).toEqual([]);
	});

	test('nothing goes by one tap that the frame was brought under, not even a no', async ({
		page
	}) => {
		const frame = await toConsent(page);
		await placeOf(page, frame, consentParts.act);
		await page.waitForTimeout(2_000);
		await bringUnder(page, frame, consentParts.act);
		await page.waitForTimeout(1_500);
		await page.touchscreen.tap(POINT.x, POINT.y);
		await page.waitForTimeout(300);
		expect(await decided(page)).toEqual([]);
	});

	test('nothing goes by quick taps', async ({ page }) => {
		const frame = await toConsent(page);
		for (const part of [consentParts.all, consentParts.tick, consentParts.act]) {
			if (part === consentParts.tick) await showAll(page, frame);
			const { x, y } = await placeOf(page, frame, part);
			// Enough for the half second that a press once waited for.
			await page.waitForTimeout(part === consentParts.act ? 600 : 0);
			await page.touchscreen.tap(x, y);
		}
		await page.waitForTimeout(300);
		expect(await decided(page)).toEqual([]);
	});
});
