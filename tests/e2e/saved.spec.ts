import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { flagships } from './checks.ts';
import { expectAccessible, expectNoSideways, watch } from './surfaces.ts';
import { answerAll, begin, expectResults, open, tabTo } from './take.ts';

const [ordinary, , sensitive] = flagships;
const TITLE = 'Lonely, or glad of the quiet?';
/** The words on a button, with what they are for. */
const OPEN = /^Open ?: Lonely, or glad/;
const REMOVE = /^Remove ?: Lonely, or glad/;
const PASSPHRASE = 'four words by the sea';

// A check is taken in each of these, some twice, and locks are slow by design.
test.describe.configure({ timeout: 120_000 });

async function toForm(page: Page, pick = ordinary.pick): Promise<void> {
	await open(page, ordinary.address);
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', pick);
	await offer(page);
}

async function offer(page: Page): Promise<void> {
	await page.getByText('Keep or share').click();
	await page.getByRole('button', { name: 'Keep on this device' }).click();
	await expect(page.getByRole('heading', { name: 'Keep on this device' })).toBeFocused();
}

async function keep(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Keep it' }).click();
	await expect(page.getByText(/^Kept on this device until/)).toBeVisible({ timeout: 30_000 });
}

async function lock(page: Page): Promise<void> {
	await page.getByLabel('Lock it with a passphrase').check();
	await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await page.getByLabel('The same passphrase again').fill(PASSPHRASE);
}

async function toPlace(page: Page): Promise<void> {
	await page.goto('/saved');
	await expect(page.getByText('Bring in a file')).toBeVisible();
}

/** Everything in the database, as text: what somebody with the device could search. */
const stored = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
		const values = await Promise.all(
			names.map(
				async (name) =>
					new Promise<string>((done) => {
						const request = indexedDB.open(name);
						request.onsuccess = () => {
							const database = request.result;
							const transaction = database.transaction([...database.objectStoreNames]);
							const found: string[] = [];
							for (const store of database.objectStoreNames) {
								const all = transaction.objectStore(store).getAll();
								all.onsuccess = () =>
									found.push(
										JSON.stringify(all.result, (_, value: unknown) =>
											value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
										)
									);
							}
							transaction.oncomplete = () => {
								database.close();
								done(found.join('\n'));
							};
						};
					})
			)
		);
		return [...names, ...values].join('\n');
	});

/** Changes what lies in the database behind the back of the site. */
async function tamper(page: Page, store: string, change: string): Promise<void> {
	await page.evaluate(
		async ([store, change]) =>
			new Promise<void>((done) => {
				const request = indexedDB.open('kept');
				request.onsuccess = () => {
					const transaction = request.result.transaction(store!, 'readwrite');
					const all = transaction.objectStore(store!).getAll();
					all.onsuccess = () => {
						for (const value of all.result as Record<string, unknown>[]) {
							if (change === 'strip') transaction.objectStore(store!).put({ id: value.id });
							else (value.data as Uint8Array)[9]! ^= 1;
							if (change === 'flip') transaction.objectStore(store!).put(value);
						}
					};
					transaction.oncomplete = () => {
						request.result.close();
						done();
					};
				};
			}),
		[store, change]
	);
}

test('a result is kept, found after a reload, opened and removed; nothing is sent, and nothing can be read in the store', async ({
	page
}) => {
	await toForm(page);
	const headline = await page.getByRole('heading', { level: 1 }).textContent();
	const { faults, requests } = watch(page);
	await page.getByLabel('A name or initials, if you like').fill('Sam');
	await expect(page.getByLabel('90 days')).toBeChecked();
	await expectAccessible(page, 'the form that keeps a result');
	await keep(page);
	expect(requests).toEqual([]);

	const inside = await stored(page);
	expect(inside).toContain('Sam');
	for (const secret of [TITLE, headline!, 'lonely', 'questionnaire', 'answer']) {
		expect(inside).not.toContain(secret);
	}

	await page.getByRole('link', { name: 'See what is kept on this device' }).click();
	await expect(page.getByRole('heading', { name: 'Sam' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Sam' })).toBeVisible();
	await expect(page).toHaveTitle('Kept on this device · Rapport');
	await page.setViewportSize({ width: 320, height: 600 });
	await page.getByText('Bring in a file').click();
	await expectNoSideways(page, 'what is kept');
	await expectAccessible(page, 'what is kept');
	const openIt = page.getByRole('button', { name: OPEN });
	await tabTo(page, openIt);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline!);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expectResults(page);
	await expect(page).toHaveURL(/\/saved$/);
	await expectAccessible(page, 'a kept result');

	await page.getByRole('button', { name: 'Back to what is kept' }).click();
	await page.getByRole('button', { name: REMOVE }).click();
	await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
	expect(await stored(page)).toBe('');
	expect(faults).toEqual([]);
});

test('a look leaves no trace', async ({ page }) => {
	await toPlace(page);
	await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
	await toForm(page);
	await expectNoSideways(page, 'the form');
	expect(await stored(page)).toBe('');
});

test('a passphrase locks a place of one’s own, and one tap wipes everybody’s', async ({ page }) => {
	await toForm(page);
	await keep(page);
	await toForm(page);
	await page.getByLabel('In a new place').check();
	await page.getByLabel('A name or initials, if you like').fill('Kim');
	await page.getByLabel('Lock it with a passphrase').check();
	await page.getByLabel('Passphrase', { exact: true }).fill('short');
	await page.getByRole('button', { name: 'Keep it' }).click();
	await expect(page.getByText('Use at least 10 characters.')).toBeVisible();
	await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
	await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Keep it' }).click();
	await expect(page.getByText('The two passphrases are not the same.')).toBeVisible();
	await expectAccessible(page, 'the form with a problem');
	await lock(page);
	await keep(page);

	await toPlace(page);
	const kim = page.getByRole('region', { name: 'Kim' });
	await expect(kim.getByText('1 result')).toBeVisible();
	await expect(kim.getByText(TITLE)).toHaveCount(0);
	await expectAccessible(page, 'a locked place');
	await kim.getByLabel('Passphrase').fill('four words by the lake');
	await kim.getByRole('button', { name: 'Open' }).click();
	await expect(kim.getByText('That is not the passphrase.')).toBeVisible({ timeout: 30_000 });
	await kim.getByLabel('Passphrase').fill(PASSPHRASE);
	await kim.getByRole('button', { name: 'Open' }).click();
	const opened = kim.getByRole('button', { name: OPEN });
	await expect(opened).toBeVisible({ timeout: 30_000 });
	// Left, and brought back by the browser as it was.
	for (const event of ['pagehide', 'pageshow']) {
		await page.evaluate(
			(name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })),
			event
		);
		await expect(opened).toHaveCount(0);
	}
	await expect(kim.getByLabel('Passphrase')).toBeVisible();
	await page.reload();
	await expect(kim.getByLabel('Passphrase')).toBeVisible();

	await page.getByRole('button', { name: 'Remove everything now' }).click();
	await expect(page.getByText('Everything is removed.')).toBeVisible();
	expect(await page.evaluate(async () => indexedDB.databases())).toEqual([]);
});

test('a file brings a locked place to another device, once', async ({ page, browser, baseURL }) => {
	await toForm(page);
	await page.getByLabel('A name or initials, if you like').fill('Kim');
	await lock(page);
	await keep(page);
	await toPlace(page);
	const kim = page.getByRole('region', { name: 'Kim' });
	await kim.getByLabel('Passphrase').fill(PASSPHRASE);
	await kim.getByRole('button', { name: 'Open' }).click();
	const download = page.waitForEvent('download');
	await kim.getByRole('button', { name: 'Save a copy as a file' }).click({ timeout: 30_000 });
	const file = await download;
	expect(file.suggestedFilename()).toBe('notes.json');
	const text = readFileSync((await file.path())!, 'utf8');
	expect(text).not.toContain(TITLE);

	const context = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await context.newPage();
	await toPlace(other);
	const bring = async (buffer: string) => {
		const details = other.locator('details').filter({ hasText: 'Bring in a file' });
		if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
		await other
			.getByLabel('File', { exact: true })
			.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(buffer) });
		await other.getByRole('button', { name: 'Bring it in' }).click();
	};
	await bring('{"__proto__":{"notes":1}}');
	await expect(other.getByText('This is not a file that was saved here')).toBeVisible();
	await expectAccessible(other, 'a refused file');
	for (const said of ['1 result came in.', 'Nothing new came in. 1 were here already.']) {
		await bring(text);
		await other.getByLabel('Passphrase of the file').fill(PASSPHRASE);
		await other.getByRole('button', { name: 'Bring it in' }).click();
		await expect(other.getByText(said)).toBeVisible({ timeout: 30_000 });
	}
	await other.getByRole('button', { name: OPEN }).click();
	await expectResults(other);
	await context.close();
});

test('two results of one check stand side by side, and neither is judged', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-24T10:00:00') });
	await toForm(page, 1);
	await keep(page);
	await page.clock.setSystemTime(new Date('2026-12-24T10:00:00'));
	await page.getByRole('button', { name: 'Take it again' }).click();
	await toForm(page, 3);
	await keep(page);
	await toPlace(page);
	await page.getByRole('button', { name: /^Compare two of these/ }).click();
	await expect(page.getByRole('heading', { name: 'Two results side by side' })).toBeFocused();
	await expect(page.getByText('We can’t say how much of this change is chance')).toBeVisible();
	await expect(page.getByRole('columnheader', { name: '24 December 2026' })).toBeVisible();
	await expectAccessible(page, 'two results side by side');
	await page.setViewportSize({ width: 320, height: 600 });
	await expectNoSideways(page, 'two results side by side');
	await page.getByLabel('First', { exact: true }).selectOption({ index: 1 });
	await expect(page.getByText('You chose one result twice.')).toBeVisible();

	// 90 days and an hour after the first of them.
	await page.clock.setSystemTime(new Date('2027-02-22T11:00:00'));
	await toPlace(page);
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(1);
	await page.clock.setSystemTime(new Date('2027-03-25T11:00:00'));
	await toPlace(page);
	await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
	expect(await stored(page)).toBe('');
});

test('what is damaged is named and can be removed; the rest is there, and checks go on', async ({
	page
}) => {
	await toForm(page);
	await keep(page);
	await tamper(page, 'results', 'flip');
	await toForm(page);
	await keep(page);
	await toPlace(page);
	await expect(page.getByText('One thing that is kept here cannot be read.')).toBeVisible();
	await expect(page.getByRole('button', { name: OPEN })).toHaveCount(1);
	await expectAccessible(page, 'something damaged');
	await page.getByRole('button', { name: /^Remove ?: what cannot be read/ }).click();
	await expect(page.getByText('cannot be read.')).toHaveCount(0);

	await tamper(page, 'shelves', 'strip');
	await page.reload();
	await expect(page.getByText('2 things that are kept here cannot be read.')).toBeVisible();
	await toForm(page);
	await keep(page);

	await page.evaluate(
		async () =>
			new Promise<void>((done) => {
				const request = indexedDB.open('kept', 99);
				request.onsuccess = () => {
					request.result.close();
					done();
				};
			})
	);
	await toPlace(page);
	await expect(page.getByText('written by a newer version of this site')).toBeVisible();
	await page.getByRole('button', { name: 'Remove everything now' }).click();
	expect(await stored(page)).toBe('');
});

test('a result whose check has changed since is shown in its words of that day', async ({
	page
}) => {
	await toForm(page);
	const headline = await page.getByRole('heading', { level: 1 }).textContent();
	await keep(page);
	await page.route('**/saved', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replaceAll('fingerprint:"', 'fingerprint:"newer');
		await route.fulfill({ response, body });
	});
	await toPlace(page);
	await page.getByRole('button', { name: OPEN }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline!);
	await expect(page.getByText('This check has changed since.')).toBeVisible();
	await expect(page.locator('canvas')).toHaveCount(0);
	await expectAccessible(page, 'a result in its words of that day');
});

test('a sensitive check offers nothing of it', async ({ page }) => {
	await open(page, sensitive.address);
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', sensitive.pick);
	await expect(page.getByText('Keep or share')).toHaveCount(0);
	await expect(page.getByText(/keep on this device/i)).toHaveCount(0);
	expect(await stored(page)).toBe('');
});

test('a browser that cannot encrypt, or keeps nothing, hides it or says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(crypto, 'subtle', { value: undefined });
	});
	await page.goto('/saved');
	await expect(page.getByText('This browser cannot encrypt here')).toBeVisible();
	await expectAccessible(page, 'the page of a browser that cannot encrypt');
	await open(page, ordinary.address);
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', ordinary.pick);
	await page.getByText('Keep or share').click();
	await expect(page.getByRole('button', { name: 'Print this page' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Keep on this device' })).toHaveCount(0);
});

test('a browser that blocks the store says so beside the results', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('no', 'SecurityError');
		};
	});
	await toForm(page);
	await page.getByRole('button', { name: 'Keep it' }).click();
	await expect(
		page.getByText('This browser keeps nothing for this site at the moment.')
	).toBeVisible();
	await expectResults(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs, and every page leads to it', async ({ page }) => {
		await page.goto('/privacy');
		await page.getByRole('link', { name: 'Kept on this device' }).click();
		await expect(page.getByText('Where JavaScript is off, this site has no way')).toBeVisible();
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	});
});
