import { expect, test, type Page } from '@playwright/test';
import {
	answer,
	answerForm,
	begin,
	currentQuestion,
	markAnswers,
	openInside,
	sayAge
} from '../../e2e/take.ts';
import { foundIn, NEUTRAL, onProfile, startOn, type Running } from './profile.ts';

/*
 * What of an answer is still in any file of a real profile, in clear, after each way of leaving. A browser writes much that no
 * page sees: what was posted, for opening its tabs again; what was stored and removed, in logs; tabs that were closed.
 */

const ordinary = { title: 'Lonely, or glad of the quiet?', isSensitive: false };
const sensitive = { title: 'You and one other person', isSensitive: true };

type Check = typeof ordinary;
type Way = { way: string; leave: (running: Running, check: Check) => Promise<void> };

const exit = (page: Page) =>
	page.locator('header').getByRole('link', { name: 'Exit this page' }).last();

/** By then a browser has written down what it writes down while a page is open. */
async function untilWritten(page: Page): Promise<void> {
	await page.waitForTimeout(7_000);
}

const ways: Way[] = [
	{
		way: 'the exit',
		leave: async ({ page }, { isSensitive }) => {
			if (!isSensitive) return void (await page.goto(NEUTRAL));
			await exit(page).click();
			await page.waitForURL(`${NEUTRAL}**`);
		}
	},
	{
		way: 'the back button',
		leave: async ({ page }) => {
			await page.goBack();
			await page.goForward();
		}
	},
	{ way: 'a reload', leave: async ({ page }) => void (await page.reload()) },
	{
		way: 'closing the tab',
		leave: async ({ page, context }) => {
			await context.newPage();
			await page.close();
		}
	},
	{ way: 'closing the browser', leave: async () => undefined }
];

async function answerSome(page: Page, { title }: Check): Promise<string[]> {
	const mark = 'canary-7c1f';
	await markAnswers(page, mark);
	await openInside(page, title);
	await begin(page, 'mouse');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await answer(page, 'mouse', 0);
	await answer(page, 'mouse', 0);
	return [mark];
}

/** What a posted form consists of: the names of its fields. Its address stands in the list of checks that everybody is sent. */
async function sendAll(page: Page, { title }: Check): Promise<string[]> {
	await openInside(page, title);
	await sayAge(page);
	const names = await page
		.locator('fieldset input')
		.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).name));
	expect(names.length).toBeGreaterThan(10);
	await answerForm(page, 1);
	// A browser may write down the element at the top of the screen as well: an id like `q-1s2cwi7`.
	return [...new Set(names.flatMap((name) => [name, name.replace('_', '-')]))];
}

async function leftBy(
	baseURL: string | undefined,
	check: Check,
	{ leave }: Way,
	javaScript: boolean
): Promise<string[]> {
	return onProfile(async (folder) => {
		const running = await startOn(folder, { baseURL: baseURL ?? '', javaScript });
		const act = javaScript ? answerSome : sendAll;
		const words = await act(running.page, check);
		await untilWritten(running.page);
		await leave(running, check).catch((fault: unknown) => {
			// Without JavaScript, going back may be refused: the browser would have to send the form once more.
			if (javaScript) throw fault;
		});
		await running.close();
		return foundIn(folder, words);
	});
}

/** The browser is killed and opens its tabs again: what is in the profile then, and once it was closed. */
async function leftByKilling(
	baseURL: string | undefined,
	check: Check,
	javaScript: boolean
): Promise<string[]> {
	return onProfile(async (folder) => {
		const settings = { baseURL: baseURL ?? '', javaScript };
		const first = await startOn(folder, settings);
		const act = javaScript ? answerSome : sendAll;
		const words = await act(first.page, check);
		await untilWritten(first.page);
		await first.kill();
		const found = foundIn(folder, words);

		const second = await startOn(folder, { ...settings, restores: true });
		await untilWritten(second.page);
		for (const page of second.context.pages()) {
			await expect(page.locator('input:checked')).toHaveCount(0);
			await expect(page.getByText(/^You can stop here/)).toHaveCount(0);
		}
		await second.close();
		return [...found, ...foundIn(folder, words)];
	});
}

test('an answer stays nowhere in the profile, also through a reload', async ({ baseURL }) => {
	const found = await leftBy(
		baseURL,
		ordinary,
		{
			way: 'a reload',
			leave: async ({ page }) => {
				const question = await currentQuestion(page).locator('legend').textContent();
				await page.reload();
				await expect(currentQuestion(page).locator('legend')).toHaveText(question ?? '');
				await untilWritten(page);
			}
		},
		true
	);
	expect(found).toEqual([]);
});

test('without JavaScript, an answer that was sent stays nowhere in the profile', async ({
	baseURL
}) => {
	expect(await leftBy(baseURL, sensitive, ways[0]!, false)).toEqual([]);
});

test.describe('a result without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('says before it is sent what loading it anew does', async ({ page }) => {
		await openInside(page, sensitive.title);
		await sayAge(page);
		await expect(
			page.getByText('they are sent once more, and any browser may then keep a copy')
		).toBeVisible();
	});
});

for (const check of [ordinary, sensitive]) {
	for (const javaScript of [true, false]) {
		test.describe(`${check.title}, ${javaScript ? 'with' : 'without'} JavaScript @long`, () => {
			test.setTimeout(120_000);

			for (const way of ways) {
				// A form that is sent once more by a reload is kept by Chromium as any other: the page says so before it is sent.
				if (way.way === 'a reload' && !javaScript) continue;
				test(`no answer is in the profile after ${way.way}`, async ({ baseURL }) => {
					expect(await leftBy(baseURL, check, way, javaScript)).toEqual([]);
				});
			}

			test('no answer is in the profile of a browser that was killed, nor when it opens its tabs again', async ({
				baseURL
			}) => {
				expect(await leftByKilling(baseURL, check, javaScript)).toEqual([]);
			});
		});
	}
}
