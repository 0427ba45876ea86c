import { expect, test, type Page } from '@playwright/test';
import { flagships } from '../../e2e/checks.ts';
import { answerAll, begin, currentQuestion, openInside } from '../../e2e/take.ts';
import { NEUTRAL, onProfile, startOn } from './profile.ts';

/*
 * A browser may keep a page that was left, and bring it back as it was. A page that is left before its code has come, or in
 * the instant before what the code draws is there, has nobody yet who forgets.
 */

const ordinary = { title: 'Lonely, or glad of the quiet?', address: flagships[0].address };
const sensitive = { title: 'You and one other person', address: flagships[2].address };

const leave = (page: Page, event: 'pagehide' | 'pageshow') =>
	page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), event);

/** The code of every page waits until it is let go. */
async function holdCode(page: Page): Promise<() => void> {
	let letGo = (): void => undefined;
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue().catch(() => undefined);
	});
	return letGo;
}

/** Answers one question in the form as the server sent it. */
async function answerPlain(page: Page, address: string): Promise<void> {
	await page.goto(`/checks/${address}`, { waitUntil: 'commit' });
	await page.getByText('Begin', { exact: true }).click();
	await page.locator('fieldset label').nth(1).click();
	await expect(page.locator('input:checked')).toHaveCount(1);
}

test('answers given before the code has come are not there when the page comes back', async ({
	page
}) => {
	const letGo = await holdCode(page);
	await answerPlain(page, ordinary.address);
	await leave(page, 'pagehide');
	await expect(page.locator('input')).toHaveCount(0);
	const again = page.waitForEvent('framenavigated');
	await leave(page, 'pageshow');
	await again;
	letGo();
	await begin(page, 'mouse');
	await expect(currentQuestion(page).locator('input:checked')).toHaveCount(0);
});

test('nor when the browser itself has kept the page', async ({ baseURL }) => {
	await onProfile(async (folder) => {
		const { page, close } = await startOn(folder, { baseURL: baseURL ?? '' });
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await answerPlain(page, ordinary.address);
		await page.goto(NEUTRAL);
		await page.evaluate(() => history.back());
		await expect(page.getByRole('heading', { level: 1, name: ordinary.title })).toBeVisible();
		await expect(page.locator('input:checked')).toHaveCount(0);
		await close();
	});
});

for (const { title, address } of [ordinary, sensitive]) {
	test(`results that came before their code are not there when the page comes back: ${title}`, async ({
		page
	}) => {
		await holdCode(page);
		await page.goto('/', { waitUntil: 'commit' });
		await page.evaluate((check) => {
			const form = document.createElement('form');
			form.method = 'POST';
			form.action = '/check';
			for (const [name, value] of Object.entries({ check, age: 'adult', sheet: '1' })) {
				form.append(Object.assign(document.createElement('input'), { name, value }));
			}
			document.body.append(form);
			form.submit();
		}, address);
		const results = page.getByText(/^You can stop here|nothing to say yet/);
		await expect(results.first()).toBeVisible();
		await leave(page, 'pagehide');
		// The document's own `pageshow` may come after this, and loads the address anew: that is the list of checks.
		await expect(results).toHaveCount(0);
		await expect(page.locator('.check')).toHaveCount(0);
	});
}

test('a picture is not drawn when its page was left while it was on its way', async ({ page }) => {
	await page.addInitScript(() => {
		const push = history.pushState.bind(history);
		// The router does this when all has been fetched, right before it draws the page.
		history.pushState = (state: unknown, unused: string, url?: string | URL | null): void => {
			push(state, unused, url);
			if (String(url).endsWith('/picture')) {
				dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
			}
		};
	});
	await openInside(page, ordinary.title);
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', 0);
	await page.getByRole('link', { name: 'Rapport' }).first().click();
	await page.locator('li.card').getByRole('button', { name: 'When people are too much' }).click();
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', 0);
	await page.getByRole('link', { name: 'See them together' }).click();
	await expect(
		page.getByRole('heading', { name: 'There is nothing to put together yet' })
	).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(0);
});
