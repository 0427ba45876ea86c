import { defineConfig } from '@playwright/test';
import type { BrowserKind } from './tests/browsers/drivers/tab-driver.ts';

const kinds: BrowserKind[] = ['chromium', 'firefox', 'webkit'];

/** The same in Chromium, Firefox and WebKit, by `npm run test:browsers`. Playwright only runs it: see tests/browsers. */
export default defineConfig<object, { kind: BrowserKind }>({
	testDir: 'tests/browsers/specs',
	globalSetup: './tests/browsers/install.ts',
	outputDir: 'test-results/browsers',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	retries: 0,
	timeout: 180_000,
	projects: kinds.map((kind) => ({ name: kind, use: { kind } }))
});
