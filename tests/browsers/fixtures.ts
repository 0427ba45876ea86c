import { test as base } from '@playwright/test';
import { Browser } from './browser.ts';
import type { BrowserKind } from './drivers/tab-driver.ts';
import { startSite, type Site } from './site/site.ts';
import type { Tab } from './tab.ts';

/** Playwright runs these tests and counts them; the browsers are started and driven by what stands beside this file. */
export const test = base.extend<
	{ script: boolean; person: Browser; tab: Tab },
	{ kind: BrowserKind; site: Site }
>({
	kind: ['chromium', { option: true, scope: 'worker' }],
	site: [
		async ({}, use) => {
			const site = await startSite();
			await use(site);
			await site.stop();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	script: [true, { option: true }],
	person: async ({ kind, script, site }, use) => {
		// With JavaScript off, Firefox lets nobody look into its pages. There the scripts stay away from the pages.
		const canBeOff = kind !== 'firefox';
		site.gateway.setScript(script || canBeOff);
		const browser = new Browser(kind, { script: script || !canBeOff });
		await use(browser);
		await browser.remove();
	},
	tab: async ({ person }, use) => {
		await use(await person.start());
	}
});
export { expect } from '@playwright/test';
