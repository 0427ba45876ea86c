import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { answerAll, begin, open } from './e2e/take.ts';
import { settled } from './e2e/surfaces.ts';
import { findChromium } from './find-chromium.ts';
import { startServer } from './served/start-server.ts';

/** Takes the picture in the README anew, of the site as it was built: `npm run build && npm run pictures`. */
const folder = resolve(import.meta.dirname, '../docs/pictures');
mkdirSync(folder, { recursive: true });

const server = await startServer();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 860 },
		colorScheme: 'light',
		reducedMotion: 'reduce',
		baseURL: server.address
	});
	// A picture changes when the page does, not with the day it is taken on.
	await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
	await open(page, 'social-overload');
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', 3);
	await page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		scrollTo(0, 0);
	});
	await settled(page);
	await page.screenshot({ path: resolve(folder, 'result.png') });
} finally {
	await browser.close();
	await server.stop();
}
