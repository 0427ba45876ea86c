import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { flagships } from '../../e2e/checks.ts';
import { expectAccessible, expectNoSideways, watch } from '../../e2e/surfaces.ts';
import { answerAll, begin, open } from '../../e2e/take.ts';

const [ordinary, , sensitive] = flagships;
const CANARY = 'Your partner is fine';
/** Beyond what a date can be. */
const NEVER = 9_007_199_254_740_991;
const OPEN = /^Open ?: Lonely, or glad/;

type File = {
	notes: number;
	name: string;
	results: { expires: number; kept: { keptAt: number; [field: string]: unknown } }[];
};

test.describe.configure({ timeout: 120_000 });

/** A file that this site wrote of one result: taken once, changed by each test. */
let own = '';
test.beforeAll(async ({ browser, baseURL }) => {
	own = await ownFile(browser, baseURL ?? '');
});

test('a day that cannot be does not come in, and keeps nobody from what is kept', async ({
	page
}) => {
	const { faults } = watch(page);
	await toPlace(page);
	for (const change of [
		(file: File) => (file.results[0]!.kept.keptAt = NEVER),
		(file: File) => (file.results[0]!.kept.keptAt = Date.now() + 3 * 86_400_000),
		(file: File) => (file.results[0]!.expires = NEVER)
	]) {
		await bring(page, changed(change));
		await expect(page.getByRole('alert').filter({ hasText: 'Nothing was changed.' })).toBeVisible();
	}
	await expectAccessible(page, 'a file with a day that cannot be');
	await bring(page, own);
	await expect(page.getByText('1 result came in.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(1);
	await wipe(page);
	expect(faults).toEqual([]);
});

test('a record that cannot be read is one row: the others and the way to remove everything stay', async ({
	page
}) => {
	await toPlace(page);
	await bring(page, own);
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(1);
	const { results } = JSON.parse(own) as File;
	const [{ kept, expires }] = results as [File['results'][number]];
	await plant(page, [
		{ id: 'day', kept: { ...kept, id: 'day', keptAt: NEVER }, expires },
		{ id: 'end', kept: { ...kept, id: 'end' }, expires: NEVER },
		{ id: 'twin', kept, expires },
		{ id: 'text', kept: 'no result', expires },
		{ id: 'deep', kept: { ...kept, id: 'deep', words: [[[[]]]] }, expires }
	]);
	await page.reload();
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(1);
	const rows = page.getByText('This one cannot be read.');
	await expect(rows).toHaveCount(5);
	await page.setViewportSize({ width: 320, height: 600 });
	await expectNoSideways(page, 'rows that cannot be read');
	await expectAccessible(page, 'rows that cannot be read');
	await page.getByRole('button', { name: /^Remove ?: what cannot be read, number 2/ }).click();
	await expect(rows).toHaveCount(4);
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(1);
	await page.getByRole('button', { name: 'Remove all that cannot be read' }).click();
	await expect(rows).toHaveCount(0);
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(1);
	await wipe(page);
});

test('a record that cannot be drawn is one row, too', async ({ page }) => {
	const day = Date.now() - 86_400_000;
	await toPlace(page);
	await bring(page, own);
	await bring(
		page,
		changed((file) => Object.assign(file.results[0]!.kept, { id: 'other', keptAt: day }))
	);
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(2);
	await page.addInitScript((day) => {
		const { get } = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')!;
		Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
			get(this: Intl.DateTimeFormat) {
				const own = get!.call(this) as (at: number | Date) => string;
				return (at: number | Date) => {
					if (Number(at) === day) throw new RangeError('This day cannot be drawn.');
					return own(at);
				};
			}
		});
	}, day);
	await page.reload();
	await expect(page.getByText('This one cannot be read.')).toHaveCount(1);
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(1);
	await page.getByRole('button', { name: /^Remove ?: Lonely, or glad of the quiet\?$/ }).click();
	await expect(page.getByText('This one cannot be read.')).toHaveCount(0);
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(1);
	await wipe(page);
});

test('what is kept can be removed where it cannot even be listed', async ({ page }) => {
	await toPlace(page);
	await bring(page, own);
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(1);
	// Opening it begins and never ends.
	await page.addInitScript(() => {
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<typeof open>) {
			const request = open.apply(this, given);
			request.addEventListener('success', (event) => {
				event.stopImmediatePropagation();
				request.result.close();
			});
			return request;
		};
	});
	await page.goto('/saved');
	await page.getByRole('button', { name: 'Remove everything now' }).click();
	await expect(page.getByText('Everything is removed.')).toBeVisible();
	await expect
		.poll(async () => page.evaluate(async () => (await indexedDB.databases()).length))
		.toBe(0);
});

test('a file never speaks for this site', async ({ page }) => {
	const { faults, requests } = watch(page);
	await toPlace(page);
	const words = {
		help: { level: 'support', title: CANARY, text: CANARY, kinds: ['crisis'] },
		headline: { title: CANARY, text: CANARY },
		scales: [],
		pages: [{ section: 'one-person', title: CANARY, because: CANARY }]
	};
	for (const [at, version] of [999, 998].entries()) {
		await bring(
			page,
			changed(({ results }) => {
				Object.assign(results[0]!.kept, { id: `spoken-${at}`, title: CANARY, words });
				Object.assign(results[0]!.kept.result as object, { version });
			})
		);
		await expect(page.getByText('1 of them cannot be verified')).toBeVisible();
	}
	await expect(page.getByText(', from a file')).toHaveCount(2);
	await page.getByRole('button', { name: OPEN }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/: not verified$/);
	await expect(page.getByText('This site cannot know whose answers are in it')).toBeVisible();
	await expect(page.getByText('(not verified)').first()).toBeVisible();
	expect(await page.innerText('body')).not.toContain(CANARY);
	await expectAccessible(page, 'a result that cannot be verified');
	await page.setViewportSize({ width: 320, height: 600 });
	await expectNoSideways(page, 'a result that cannot be verified');
	await page.getByRole('button', { name: 'Back to what is kept' }).click();
	await page.getByRole('button', { name: /^Compare two of these/ }).click();
	await expect(page.getByText('here are not two of them')).toBeVisible();
	expect(await page.innerText('body')).not.toContain(CANARY);
	await page.reload();
	expect(await page.innerText('body')).not.toContain(CANARY);
	expect(faults).toEqual([]);
	expect(requests.filter((request) => !/GET \//.test(request))).toEqual([]);
});

test('a file that verifies says it in words of today, and that it came as a file', async ({
	page
}) => {
	await toPlace(page);
	await bring(
		page,
		changed(({ results }) => {
			const { kept } = results[0]!;
			kept.title = CANARY;
			(kept.words as { headline: unknown }).headline = { title: CANARY, text: CANARY };
			for (const one of (kept.result as { guidance: { because: string }[] }).guidance) {
				one.because = CANARY;
			}
		})
	);
	await expect(page.getByText('1 result came in.')).toBeVisible();
	expect(await page.innerText('body')).not.toContain(CANARY);
	await page.getByRole('button', { name: OPEN }).click();
	await expect(page.getByText('It came in as a file.')).toBeVisible();
	expect(await page.innerText('body')).not.toContain(CANARY);
	await page.getByRole('button', { name: 'Back to what is kept' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a copy as a file' }).click();
	expect(readFileSync((await (await download).path())!, 'utf8')).not.toContain(CANARY);
});

test('a file that was tampered with stays outside, and is told why', async ({ page }) => {
	await toPlace(page);
	const scores = (file: File): { value: number }[] =>
		(file.results[0]!.kept.result as { scales: { value: number }[] }).scales;
	await bring(
		page,
		changed((file) => (scores(file)[0]!.value += 1))
	);
	await expect(page.getByText('1 did not come in: what they say is not')).toBeVisible();
	await bring(
		page,
		changed(({ results }) =>
			Object.assign(results[0]!.kept.result as object, { questionnaire: sensitive.address })
		)
	);
	await expect(page.getByText('1 belong to checks of which nothing is kept here.')).toBeVisible();
	await bring(page, own.replace('"notes":', '"notes":1,"notes":'));
	await expect(page.getByText('This is not a file that was saved here')).toBeVisible();
	await bring(
		page,
		changed((file) => (file.name = 'Sam\u202E (locked)'))
	);
	await expect(page.getByText('holds characters that nobody can see')).toBeVisible();
	await bring(page, `${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`);
	await expect(page.getByText('This is not a file that was saved here')).toBeVisible();
	await bring(page, ' '.repeat(5 * 1024 * 1024 + 1));
	await expect(page.getByText('This file is larger than 5 MB')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
	expect(await page.evaluate(async () => indexedDB.databases())).toEqual([]);
});

async function ownFile(browser: Browser, baseURL: string): Promise<string> {
	const context = await browser.newContext({ baseURL });
	const page = await context.newPage();
	await open(page, ordinary.address);
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', ordinary.pick);
	await page.getByText('Keep or share').click();
	await page.getByRole('button', { name: 'Keep on this device' }).click();
	await page.getByLabel('A name or initials, if you like').fill('Sam');
	await page.getByRole('button', { name: 'Keep it' }).click();
	await page.getByRole('link', { name: 'See what is kept on this device' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a copy as a file' }).click();
	const text = readFileSync((await (await download).path())!, 'utf8');
	await context.close();
	return text;
}

function changed(change: (file: File) => unknown): string {
	const file = JSON.parse(own) as File;
	change(file);
	return JSON.stringify(file);
}

async function toPlace(page: Page): Promise<void> {
	await page.goto('/saved');
	await expect(page.getByText('Bring in a file')).toBeVisible();
}

async function bring(page: Page, text: string): Promise<void> {
	const details = page.locator('details').filter({ hasText: 'Bring in a file' });
	if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
	await page
		.getByLabel('File', { exact: true })
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await page.getByRole('button', { name: 'Bring it in' }).click();
	await expect(page.getByText('One moment')).toHaveCount(0);
}

async function wipe(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Remove everything now' }).click();
	await expect(page.getByText('Everything is removed.')).toBeVisible();
	expect(await page.evaluate(async () => indexedDB.databases())).toEqual([]);
}

/** Puts records beside the first one, encrypted as the site encrypts, with the key that lies there. */
async function plant(
	page: Page,
	records: readonly { id: string; kept: unknown; expires: number }[]
): Promise<void> {
	await page.evaluate(async (records) => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error(String(request.error)));
			});
		const database = await done(indexedDB.open('kept'));
		const [shelf] = (await done(
			database.transaction('shelves').objectStore('shelves').getAll()
		)) as [{ id: string; key: CryptoKey }];
		const [first] = (await done(
			database.transaction('results').objectStore('results').getAll()
		)) as [{ version: number }];
		for (const { id, kept, expires } of records) {
			const { version } = first;
			const iv = crypto.getRandomValues(new Uint8Array(12));
			const bound = JSON.stringify(['kept', version, shelf.id, id, expires]);
			const data = await crypto.subtle.encrypt(
				{ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound) },
				shelf.key,
				new TextEncoder().encode(JSON.stringify(kept))
			);
			const record = { id, shelf: shelf.id, version, expires, iv, data: new Uint8Array(data) };
			await done(database.transaction('results', 'readwrite').objectStore('results').put(record));
		}
		database.close();
	}, records);
}
