import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/find-chromium.ts';
import { EMBEDS, HOST_PORT, SITE, SITE_PORT } from './tests/embed/places.ts';

/** The browser tests of checks on other people's pages, part of `npm run test:long`. */
export default defineConfig({
	testDir: 'tests',
	testMatch: ['embed/*.spec.ts', 'attack/frame/**/*.spec.ts'],
	outputDir: 'test-results/embed',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	retries: 0,
	timeout: 120_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: SITE,
		launchOptions: {
			executablePath: findChromium(),
			args: [
				'--no-sandbox',
				'--disable-background-networking',
				'--disable-component-update',
				// Pages that tests make up have no address on any network, and may load from this machine all the same.
				'--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
				// As browsers do that keep sites apart: nothing of ours is stored below another site.
				'--test-third-party-cookie-phaseout'
			]
		},
		// A press while the page still scrolls smoothly would land beside what it was meant for.
		contextOptions: { reducedMotion: 'reduce' },
		trace: 'off',
		serviceWorkers: 'block'
	},
	webServer: [
		{
			// What it writes is read by the test that looks for answers in it.
			command: 'mkdir -p .cache/test && node src/cli/start.ts > .cache/test/embed-server.log 2>&1',
			url: SITE,
			reuseExistingServer: false,
			timeout: 180_000,
			env: { RAPPORT_PORT: String(SITE_PORT), RAPPORT_EMBEDS: EMBEDS }
		},
		{
			command: `node tests/embed/serve-page.ts ${HOST_PORT}`,
			url: `http://localhost:${HOST_PORT}/`,
			reuseExistingServer: false
		}
	]
});
