import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { debianPackage } from './debian-package.ts';
import { puppeteerTab } from './puppeteer-tab.ts';
import { runBrowser } from './run-browser.ts';
import type { BrowserDriver, Launch } from './tab-driver.ts';

/** Firefox as people have it. What automation would change of its own accord is left as it is: session restore is one such thing. */
export async function firefox({ folder }: Launch): Promise<BrowserDriver> {
	writePreferences(folder, {
		'remote.prefs.recommended': false,
		// The pointer is the window's, as a person's is: it reaches what lies in a frame of another site.
		'remote.events.async.mouse.enabled': true,
		// What calls home would only wait for an answer here.
		'app.normandy.enabled': false,
		'browser.newtabpage.enabled': false,
		'browser.startup.homepage': 'about:blank',
		// As often as it can: nobody waits a quarter of a minute here for what it writes down.
		'browser.sessionstore.interval': 1000,
		'datareporting.policy.dataSubmissionEnabled': false,
		'network.captive-portal-service.enabled': false,
		'network.connectivity-service.enabled': false,
		'services.settings.server': 'http://127.0.0.1:9/'
	});
	const { said, gone, kill } = await runBrowser(
		debianPackage('firefox-esr', '/usr/bin/firefox-esr'),
		['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'],
		{ ...process.env, HOME: folder, MOZ_CRASHREPORTER_DISABLE: '1' },
		/WebDriver BiDi listening on (ws:\S+)/
	);
	const browser = await puppeteer.connect({
		protocol: 'webDriverBiDi',
		browserWSEndpoint: `${said}/session`,
		defaultViewport: null
	});
	return {
		tabs: async () => (await browser.pages()).map(puppeteerTab),
		newTab: async () => puppeteerTab(await browser.newPage()),
		setOffline: async (isOffline) => {
			for (const page of await browser.pages()) await page.setOfflineMode(isOffline);
			return true;
		},
		close: async () => {
			await browser.close();
			await gone;
		},
		kill
	};
}

function writePreferences(
	folder: string,
	preferences: Record<string, string | number | boolean>
): void {
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`
	);
	writeFileSync(join(folder, 'user.js'), lines.join(''));
}
