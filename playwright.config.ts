import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/find-chromium.ts';

const port = Number(process.env.RAPPORT_TEST_PORT ?? 4173);

export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/**/*.spec.ts', 'attack/site/**/*.spec.ts'],
	// The same once more in other sizes and colours is for `npm run test:long`.
	grepInvert: /@long/,
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			executablePath: findChromium(),
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update']
		},
		trace: 'off',
		// Storing the whole site in every fresh profile would only take time; the tests of it allow it.
		serviceWorkers: 'block'
	},
	webServer: {
		command: 'node src/cli/start.ts',
		url: `http://localhost:${port}`,
		reuseExistingServer: false,
		timeout: 120_000,
		stdout: 'ignore',
		env: { RAPPORT_PORT: String(port) }
	}
});
