import type { FrameLocator, Page } from '@playwright/test';
import { consentParts } from '../../embed/at-consent.ts';

type Point = { x: number; y: number };

/**
 * Where the middle of something in the frame is on the screen. What is in view, along with the box that it is decided in, is not scrolled
 * to: a frame that moves takes a yes back, and a trick must not fail for that alone.
 */
export async function placeOf(page: Page, frame: FrameLocator, selector: string): Promise<Point> {
	const isInView = await frame.locator(selector).evaluate(
		(element) =>
			new Promise<boolean>((tell) => {
				const observer = new IntersectionObserver(([entry]) => {
					observer.disconnect();
					const isIn = entry!.intersectionRatio > 0.99;
					if (!isIn) entry!.target.scrollIntoView({ block: 'center' });
					tell(isIn);
				});
				observer.observe(element.closest('[data-seen-whole]') ?? element);
			})
	);
	if (!isInView) await page.waitForTimeout(100);
	return middleOf(page, frame, selector);
}

/** The same, by what the page around knows: it finds it through transforms, in view or not. */
export async function middleOf(page: Page, frame: FrameLocator, selector: string): Promise<Point> {
	const within = await frame.locator(selector).evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	});
	return page.evaluate(({ x, y }) => {
		const host = document.querySelector<HTMLElement>('rapport-check')!;
		if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
		// A box without size in the corner of the frame is moved and turned as the frame is, and tells where it came to lie.
		const mark = document.createElement('b');
		mark.setAttribute('style', `position:absolute;left:${x}px;top:${y}px;width:0;height:0`);
		host.shadowRoot!.append(mark);
		const { left, top } = mark.getBoundingClientRect();
		mark.remove();
		return { x: left, y: top };
	}, within);
}

/** Goes to something in the frame with the mouse, on a way of several steps, and rests there. */
export async function restOn(
	page: Page,
	frame: FrameLocator,
	selector: string,
	restMs: number
): Promise<void> {
	const { x, y } = await placeOf(page, frame, selector);
	await page.mouse.move(x, y, { steps: 8 });
	await page.waitForTimeout(restMs);
}

/** Presses with the mouse wherever it is. */
export async function press(page: Page): Promise<void> {
	await page.mouse.down();
	await page.waitForTimeout(60);
	await page.mouse.up();
	await page.waitForTimeout(60);
}

/** Chooses everything, lets all of it pass over the screen and says yes to it, unhurried; the press is what is left. */
export async function sayYes(page: Page, frame: FrameLocator): Promise<void> {
	await restOn(page, frame, consentParts.all, 1_500);
	await press(page);
	await showAll(page, frame);
	await restOn(page, frame, consentParts.tick, 1_500);
	await press(page);
}

/** Lets all that would go pass over the screen. */
export async function showAll(page: Page, frame: FrameLocator): Promise<void> {
	for (const row of await frame.locator('dl > div').all()) {
		await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
		await page.waitForTimeout(50);
	}
}
