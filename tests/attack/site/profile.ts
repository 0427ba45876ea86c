import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	type Dirent
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as later } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../../find-chromium.ts';

/** Where "Exit this page" leads when nobody has said otherwise. */
export const NEUTRAL = 'https://www.bbc.com/weather';
const NEUTRAL_PAGE = '<!doctype html><title>Weather</title><h1>Weather</h1>';

/** The browser of one person while it runs, on a profile on disk that outlasts it. */
export type Running = {
	page: Page;
	context: BrowserContext;
	/** As somebody closes a browser. */
	close: () => Promise<void>;
	/** As a power cut, or a crash, ends it. */
	kill: () => Promise<void>;
};

type Settings = {
	baseURL: string;
	javaScript?: boolean;
	serviceWorkers?: 'allow' | 'block';
	/** Opens what was open when the browser ended. */
	restores?: boolean;
};

/** Works on a fresh profile, and removes it. */
export async function onProfile<T>(work: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'profile-'));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

/**
 * Starts a browser as people have it: with the memory of pages that were left, and with its password manager, both of
 * which are usually off in tests. The neutral page answers without a network.
 */
export async function startOn(folder: string, settings: Settings): Promise<Running> {
	const { baseURL, javaScript = true, serviceWorkers = 'allow', restores = false } = settings;
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--disable-background-networking',
			'--disable-component-update',
			...(restores ? ['--restore-last-session'] : [])
		],
		ignoreDefaultArgs: ['--disable-back-forward-cache', '--enable-automation'],
		baseURL,
		javaScriptEnabled: javaScript,
		serviceWorkers
	});
	const page = context.pages()[0] ?? (await context.newPage());
	await answerNeutral(page);
	return {
		page,
		context,
		close: async () => context.close(),
		kill: async () => {
			const pid = Number(/-(\d+)$/.exec(readlinkSync(join(folder, 'SingletonLock')))?.[1]);
			process.kill(pid, 'SIGKILL');
			await context.close().catch(() => undefined);
			while (isAlive(pid)) await later(50);
		}
	};
}

/** A route of the test's own would not see where a redirect leads. */
async function answerNeutral(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	session.on('Fetch.requestPaused', ({ requestId }) => {
		const body = Buffer.from(NEUTRAL_PAGE).toString('base64');
		const responseHeaders = [{ name: 'content-type', value: 'text/html' }];
		void session
			.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body })
			.catch(() => undefined);
	});
	await session.send('Fetch.enable', { patterns: [{ urlPattern: `${NEUTRAL}*` }] });
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** Each visit of the profile's history, oldest first: the address, and the title that stands beside it now. */
export function historyOf(folder: string, baseURL: string): [string, string][] {
	const database = new DatabaseSync(join(folder, 'Default/History'), { readOnly: true });
	const rows = database
		.prepare(
			'select urls.url as url, urls.title as title from visits join urls on urls.id = visits.url order by visits.id'
		)
		.all();
	database.close();
	return rows.map(({ url, title }) => [String(url).replace(baseURL, ''), String(title)]);
}

/** Which of these words stand in which files of the profile, in either way that browsers write text. */
export function foundIn(folder: string, words: readonly string[]): string[] {
	const wanted = words.flatMap((word) => [
		{ word, bytes: Buffer.from(word) },
		{ word, bytes: Buffer.from(word, 'utf16le') }
	]);
	return filesOf(folder).flatMap((file) => {
		const bytes = readFileSync(join(folder, file));
		return wanted.flatMap((one) => (bytes.includes(one.bytes) ? [`${file}: ${one.word}`] : []));
	});
}

/** Every file below a folder, by its path from there. */
export function filesOf(folder: string): string[] {
	const entries: Dirent[] = readdirSync(folder, { recursive: true, withFileTypes: true });
	return entries
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
		.map((path) => path.slice(folder.length + 1))
		.toSorted();
}
