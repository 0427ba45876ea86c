import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { SECTIONS, writeHostileContent } from '../hostile/write-content.ts';
import { buildApart } from '../served/build-apart.ts';
import { startServer, type Server } from '../served/start-server.ts';
import { opaque } from './checks.ts';
import { answerAll, answerForm, begin, sayAge } from './take.ts';

/** Every text a payload, every name a trap: nothing may run, and every page must still work. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let folder: string;
let server: Server;
let origin: string;

test.beforeAll(async () => {
	const content = mkdtempSync(join(tmpdir(), 'rapport-hostile-'));
	writeHostileContent(resolve(import.meta.dirname, '../..'), content);
	folder = buildApart({ RAPPORT_CONTENT: content });
	rmSync(content, { recursive: true });
	server = await startServer({}, folder);
	origin = server.address.replace('127.0.0.1', 'localhost');
});
test.afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true });
});

/** Fails when anything ran, was refused by the policy, asked another host, or was parsed as markup. */
async function expectHarmless(page: Page, faults: string[], where: string): Promise<void> {
	expect(await page.evaluate(() => 'pwned' in window), `${where}: something ran`).toBe(false);
	const strangers = await page.evaluate(() =>
		[
			...document.querySelectorAll(
				'iframe, object, embed, base, marquee, audio, video, math, [src="x"], [onerror], [onload], [onfocus], ' +
					'[href^="javascript:" i], [action^="javascript:" i], [href*="evil.example"]'
			)
		].map(({ outerHTML }) => outerHTML.slice(0, 100))
	);
	expect(strangers, `${where}: markup came out of a text`).toEqual([]);
	expect(faults, where).toEqual([]);
}

/** Everything folded away is read as well. */
async function openFolds(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});
}

function watchAll(page: Page): string[] {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('dialog', (dialog) => {
		faults.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		const { protocol, hostname, href } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`request: ${href}`);
	});
	return faults;
}

for (const id of ['eval', opaque('watch')]) {
	test(`the check at ${id} is taken to its results, on paper too`, async ({ page }) => {
		const faults = watchAll(page);
		await page.goto(`${origin}/checks/${id}`);
		await expectHarmless(page, faults, 'the first page');
		await begin(page, 'mouse');
		await expectHarmless(page, faults, 'a question');
		await answerAll(page, 'mouse', 3);
		await expectHarmless(page, faults, 'the results');
		await openFolds(page);
		await page.emulateMedia({ media: 'print' });
		await expectHarmless(page, faults, 'the printed results');
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test(`the form at ${id} holds no markup out of a text`, async ({ page }) => {
			await page.goto(`${origin}/checks/${id}`);
			const count = () =>
				page.locator('iframe, object, embed, base, marquee, audio, video, math, [src="x"]').count();
			expect(await count()).toBe(0);
			await sayAge(page);
			await answerForm(page, 3);
			expect(await count()).toBe(0);
		});
	});
}

test('the first page, the pages of proof and the guide show payloads as text', async ({ page }) => {
	const faults = watchAll(page);
	const sections = SECTIONS.map((section) => `/guide/${section}`);
	const paths = ['/', '/proof', '/proof/eval', '/guide', ...sections];
	for (const path of paths) {
		await page.goto(`${origin}${path}`);
		await openFolds(page);
		await expectHarmless(page, faults, path);
	}
});
