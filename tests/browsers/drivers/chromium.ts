import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findChromium } from '../../find-chromium.ts';
import { display } from './display.ts';
import { puppeteerTab } from './puppeteer-tab.ts';
import { runBrowser } from './run-browser.ts';
import type { BrowserDriver, Launch } from './tab-driver.ts';

/** Chromium as people have it, on a screen: without one, a tab that lies behind another would count as seen. */
export async function chromium({ folder, script }: Launch): Promise<BrowserDriver> {
	if (!script) writePreferences(folder, { default_content_setting_values: { javascript: 2 } });
	const { said, gone, kill } = await runBrowser(
		findChromium(),
		[
			'--no-sandbox',
			`--user-data-dir=${folder}`,
			'--remote-debugging-port=0',
			// What was open when it was killed comes back, as it does for whoever presses "Restore".
			'--restore-last-session',
			'--hide-crash-restore-bubble',
			'--no-first-run',
			'--no-default-browser-check',
			'--disable-background-networking',
			'--disable-component-update',
			'--password-store=basic'
		],
		{ ...process.env, DISPLAY: await display() },
		/DevTools listening on (ws:\S+)/
	);
	const browser = await puppeteer.connect({ browserWSEndpoint: said, defaultViewport: null });
	const offline = async (page: Page, isOffline: boolean): Promise<void> =>
		page.setOfflineMode(isOffline);
	return {
		tabs: async () => (await browser.pages()).map(puppeteerTab),
		newTab: async () => puppeteerTab(await browser.newPage()),
		setOffline: async (isOffline) => {
			for (const page of await browser.pages()) await offline(page, isOffline);
			return true;
		},
		close: async () => {
			await browser.close();
			await gone;
		},
		kill
	};
}

function writePreferences(folder: string, profile: object): void {
	mkdirSync(join(folder, 'Default'), { recursive: true });
	writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ profile }));
}
