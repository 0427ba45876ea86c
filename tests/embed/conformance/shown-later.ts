import type { Browser, Page } from '@playwright/test';
import { isReady } from './is-ready.ts';
import { isRight, offBy } from './off-by.ts';
import { openPage, type Asked } from './open-page.ts';
import { settled } from './settled.ts';
import { notApplicable, verdict, type Verdict } from './verdict.ts';

/** Opens the page with nothing of it drawn, as a tab panel is until somebody chooses it, and draws it later. */
export async function shownLater(
	browser: Browser,
	{ url, show }: Asked,
	index: number
): Promise<Verdict> {
	const { page, embeds, heard, close } = await openPage(browser, { url }, hideEverything);
	try {
		const embed = embeds[index];
		if (embed === undefined) {
			return verdict('hidden', 'There is no check on the page before it is drawn.');
		}
		if (embed.isPlain) return notApplicable('hidden', 'Its height does not change.');
		// Not every page lets a frame load before it is drawn, so this may take its time and come to nothing.
		await isReady(embed, heard);
		await page.evaluate(() => (document.adoptedStyleSheets = []));
		if (show !== undefined) await page.click(show);
		await embed.iframe.evaluate((node) => node.scrollIntoView());
		if (!(await isReady(embed, heard))) return verdict('hidden', 'It never answered.');
		const off = await settled(() => offBy(embed), isRight);
		return verdict(
			'hidden',
			isRight(off) ? null : `Once it is shown, it is ${Math.round(off)} pixels off.`
		);
	} finally {
		await close();
	}
}

async function hideEverything(page: Page): Promise<void> {
	await page.addInitScript(() => {
		if (window.top !== window) return;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('body { display: none !important }');
		document.adoptedStyleSheets = [sheet];
	});
}
