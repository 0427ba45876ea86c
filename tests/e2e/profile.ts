import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../find-chromium.ts';

/** What somebody who looks through a device afterwards could find. */
export type Traces = {
	history: { path: string; title: string }[];
	titles: string[];
	storage: string;
	caches: string[];
	databases: string[];
	cookies: unknown[];
	/** Every address that was asked for, in no order: method and path. */
	requests: string[];
	/** Everything that was sent along with a request. */
	sent: string[];
	/** The files of the profile on disk in which the canary stands. */
	filesWithCanary: string[];
};

/** A fresh profile on disk, as one person's browser; what `act` does in it leaves the traces that come back. */
export async function tracesOf(
	baseURL: string,
	canary: string,
	act: (page: Page, context: BrowserContext) => Promise<void>
): Promise<Traces> {
	const folder = mkdtempSync(join(tmpdir(), 'profile-'));
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
		baseURL,
		serviceWorkers: 'allow'
	});
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		const requests = new Set<string>();
		const sent: string[] = [];
		const titles = new Set<string>();
		context.on('request', (request) => {
			requests.add(`${request.method()} ${request.url().replace(baseURL, '')}`);
			sent.push(request.postData() ?? '');
		});
		page.on('load', () => void page.title().then((title) => titles.add(title)));
		await page.exposeFunction('noteTitle', (title: string) => titles.add(title));
		await page.addInitScript(() => {
			const note = (globalThis as unknown as { noteTitle: (title: string) => void }).noteTitle;
			new MutationObserver(() => note(document.title)).observe(document, {
				subtree: true,
				childList: true,
				characterData: true
			});
		});
		await act(page, context);

		const cookies = await context.cookies();
		const session = await context.newCDPSession(page);
		const { entries } = await session.send('Page.getNavigationHistory');
		const kept = await page.evaluate(async () => ({
			storage: [{ ...localStorage }, { ...sessionStorage }],
			caches: (
				await Promise.all(
					(await caches.keys()).map(async (name) =>
						(await (await caches.open(name)).keys()).map(({ url }) => `${name} ${url}`)
					)
				)
			).flat(),
			databases: (await indexedDB.databases()).map(({ name }) => name ?? '')
		}));
		await context.close();
		return {
			filesWithCanary: filesWith(folder, canary),
			history: entries.map(({ url, title }) => ({ path: url.replace(baseURL, ''), title })),
			titles: [...titles].toSorted(),
			...kept,
			// The router numbers the entries of a history by the clock.
			storage: JSON.stringify(kept.storage).replace(/\d{13}/g, 'entry'),
			caches: kept.caches.toSorted(),
			cookies,
			requests: [...requests].toSorted(),
			sent: sent.filter((body) => body !== '')
		};
	} finally {
		await context.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

function filesWith(folder: string, text: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
		const path = join(folder, name);
		return (
			statSync(path, { throwIfNoEntry: false })?.isFile() === true &&
			readFileSync(path).includes(text)
		);
	});
}
