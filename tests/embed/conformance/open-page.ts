import type { Browser, Page } from '@playwright/test';
import { findEmbeds, type Embed } from './find-embeds.ts';
import { listen, type Heard } from './listen.ts';
import { settled } from './settled.ts';

/** The page to look at. `show`: what to press on it before its checks can be seen, as a selector. */
export type Asked = { url: string; show?: string | undefined };

export type Opened = {
	page: Page;
	embeds: Embed[];
	heard: readonly Heard[];
	/** Presses what shows the checks, after the page was loaded anew, and finds them. */
	find: () => Promise<Embed[]>;
	close: () => Promise<void>;
};

/** A phone on its side: what is new can be out of view here. */
const WINDOW = { width: 800, height: 480 };

/** Opens the page as somebody who was never there. `arrange` happens before the page loads. */
export async function openPage(
	browser: Browser,
	{ url, show }: Asked,
	arrange?: (page: Page) => Promise<void>
): Promise<Opened> {
	const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' });
	const page = await context.newPage();
	const heard = await listen(page);
	await arrange?.(page);
	await page.goto(url);
	const find = async (): Promise<Embed[]> => {
		if (show !== undefined) await page.click(show);
		return settled(
			() => findEmbeds(page),
			(found) => found.length > 0
		);
	};
	return { page, embeds: await find(), heard, find, close: () => context.close() };
}
