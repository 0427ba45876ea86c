import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../find-chromium.ts';

/** A browser that gives frames of other sites neither cookies nor storage, as many people's browsers do. */
export function strictBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--disable-background-networking',
			'--disable-component-update',
			'--test-third-party-cookie-phaseout'
		]
	});
}
