import { expect, test, type Page } from '@playwright/test';
import { strings } from '../../../src/lib/strings.ts';
import { flagships } from '../../e2e/checks.ts';
import { answer, begin, openInside, sayAge, tabTo } from '../../e2e/take.ts';
import { historyOf, NEUTRAL, onProfile, startOn } from './profile.ts';

/*
 * What stands in the history of a real profile, on disk, after each way of leaving. A title of another site beside an
 * address of this one would tell that somebody left in a hurry, and so would an address that serves leaving alone.
 */

const sensitive = 'You and one other person';
const [, , { address }] = flagships;
const home: [string, string] = ['/', strings.home.title];
const check: [string, string] = ['/check', 'A check · Rapport'];
const weather: [string, string] = [NEUTRAL, 'Weather'];

const exit = (page: Page) =>
	page.locator('header').getByRole('link', { name: 'Exit this page' }).last();

/** The history after somebody did this in a fresh profile and closed the browser. */
async function historyAfter(
	baseURL: string | undefined,
	act: (page: Page) => Promise<void>,
	javaScript = true
): Promise<[string, string][]> {
	const site = baseURL ?? '';
	return onProfile(async (folder) => {
		const { page, close } = await startOn(folder, { baseURL: site, javaScript });
		await act(page);
		await close();
		return historyOf(folder, site);
	});
}

async function answerOne(page: Page): Promise<void> {
	await openInside(page, sensitive);
	await begin(page, 'mouse');
	await answer(page, 'mouse', 2);
}

async function expectNeutral(page: Page): Promise<void> {
	await page.waitForURL(`${NEUTRAL}**`);
	await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
}

const ways: { way: string; leave: (page: Page) => Promise<void> }[] = [
	{ way: 'with the middle button', leave: async (page) => exit(page).click({ button: 'middle' }) },
	{
		way: 'with the Shift key three times',
		leave: async (page) => {
			for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
		}
	},
	{
		way: 'from the second skip link',
		leave: async (page) => {
			await tabTo(page, page.getByRole('link', { name: 'Exit this page' }).first());
			await page.keyboard.press('Enter');
		}
	}
];

async function expectOwnTitles(
	baseURL: string | undefined,
	leave: (page: Page) => Promise<void>
): Promise<void> {
	const history = await historyAfter(baseURL, async (page) => {
		await answerOne(page);
		await leave(page);
		await expectNeutral(page);
	});
	expect(history).toEqual([home, check, home, weather]);
}

test('left with the mouse, each address has its own title', async ({ baseURL }) => {
	await expectOwnTitles(baseURL, async (page) => exit(page).click());
});

for (const { way, leave } of ways) {
	test(`left ${way}, each address has its own title`, async ({ baseURL }) => {
		await expectOwnTitles(baseURL, leave);
	});
}

test('left with a sentence in the way, which the title says, it is home all the same', async ({
	baseURL
}) => {
	const history = await historyAfter(baseURL, async (page) => {
		await page.goto('/');
		await page.evaluate(async (check) => {
			const about = { check, age: 'adult' };
			const asked = await fetch('/check', {
				method: 'POST',
				body: new URLSearchParams(about),
				headers: { accept: 'text/html' }
			});
			const sent = new DOMParser().parseFromString(await asked.text(), 'text/html');
			const field = sent.querySelector<HTMLInputElement>('input[name^="q_"]')?.name ?? '';
			const form = document.createElement('form');
			form.method = 'POST';
			form.action = '/check';
			for (const [name, value] of Object.entries({ ...about, sheet: '1', [field]: 'nothing' })) {
				form.append(Object.assign(document.createElement('input'), { name, value }));
			}
			document.body.append(form);
			form.submit();
		}, address);
		await expect(page).toHaveTitle('Error: A check · Rapport');
		await page.keyboard.press('Tab');
		await expect(page.locator('.question:not([hidden])')).toHaveCount(1);
		await exit(page).click();
		await expectNeutral(page);
	});
	expect(history.slice(-2)).toEqual([home, weather]);
});

test('left without a connection, home is home and nothing else', async ({ baseURL }) => {
	const history = await historyAfter(baseURL, async (page) => {
		await answerOne(page);
		await page.context().setOffline(true);
		await exit(page).click();
		await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
	});
	expect(history).toEqual([home, check, home]);
});

test('left by the back button, each address has its own title', async ({ baseURL }) => {
	const history = await historyAfter(baseURL, async (page) => {
		await answerOne(page);
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/between you and other/);
	});
	expect(new Set(history.map(String))).toEqual(new Set([home, check].map(String)));
});

test('left before the code has come, each address has its own title', async ({ baseURL }) => {
	const path = `/checks/${address}`;
	const history = await historyAfter(baseURL, async (page) => {
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto(path);
		await exit(page).click();
		await expectNeutral(page);
	});
	expect(history).toEqual([[path, check[1]], home, weather]);
});

test('left without JavaScript, no address serves leaving alone', async ({ baseURL }) => {
	const history = await historyAfter(
		baseURL,
		async (page) => {
			await openInside(page, sensitive);
			await sayAge(page);
			await exit(page).click();
			await expectNeutral(page);
		},
		false
	);
	expect(history).toEqual([home, check, check, weather]);
});

test('back from the neutral page leads home, as it always looks, and never to the check', async ({
	baseURL
}) => {
	await onProfile(async (folder) => {
		const { page, close } = await startOn(folder, { baseURL: baseURL ?? '' });
		await answerOne(page);
		await exit(page).click();
		await expectNeutral(page);
		for (let steps = 0; steps < 2; steps++) {
			await page.goBack();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/between you and other/);
			await expect(page).toHaveTitle(strings.home.title);
			await expect(page.locator('.cover')).toHaveCount(0);
			expect(new URL(page.url()).pathname).toBe('/');
		}
		await close();
	});
});
