import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { Place, TabDriver } from './tab-driver.ts';

/** A tab of Chromium, by its DevTools protocol, or of Firefox, by WebDriver BiDi. */
export function puppeteerTab(page: Page): TabDriver {
	/** A step in the history that may bring back a page as it was; waiting for its load would be in vain. */
	const step = async (delta: number): Promise<void> => {
		await page.evaluate(`setTimeout(() => history.go(${delta}))`);
	};
	return {
		open: async (address) => void (await page.goto(address)),
		back: () => step(-1),
		forward: () => step(1),
		reload: async () => void (await page.reload()),
		run: async (expression, place) => (await inside(page, place).evaluate(expression)) as string,
		moveTo: ({ x, y }) => page.mouse.move(x, y),
		button: (change) => page.mouse[change](),
		key: (key, change) => page.keyboard[change](key as KeyInput),
		putAway: async () => {
			const other = await page.browser().newPage();
			await other.bringToFront();
		},
		toFront: () => page.bringToFront(),
		screenshot: async () => Buffer.from(await page.screenshot()),
		print: async () => Buffer.from(await page.pdf()),
		close: () => page.close()
	};
}

function inside(page: Page, place: Place): Frame {
	const main = page.mainFrame();
	const frame = place === 'page' ? main : main.childFrames()[0];
	if (frame === undefined) throw new Error('There is no frame on this page.');
	return frame;
}
