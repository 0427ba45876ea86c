import { expect, test, type Page } from '@playwright/test';
import { fieldName } from '../../src/lib/state/field-name.ts';
import { flagships } from './checks.ts';
import { expectAccessible, watch } from './surfaces.ts';
import {
	answer,
	answerAll,
	answerForm,
	begin,
	currentQuestion,
	expectResults,
	open,
	tabTo
} from './take.ts';

const [lonely, , other] = flagships;

test.describe('an ordinary check', () => {
	test.beforeEach(async ({ page }) => {
		await open(page, lonely.address);
		await begin(page, 'mouse');
	});

	test('without a service worker, says that a reload forgets, and it does', async ({ page }) => {
		await answer(page, 'mouse', 2);
		await expect(page.getByText(/Nothing is stored, and a reload forgets them/)).toBeVisible();
		await page.reload();
		await expect(page.getByText('Begin', { exact: true })).toBeVisible();
		await expect(page.getByText(/a reload forgets them/)).toHaveCount(0);
	});

	test('is forgotten, too, where the browser brings back a page that was left', async ({
		page
	}) => {
		await answer(page, 'mouse', 2);
		await page.evaluate(() =>
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
		);
		await expect(page.getByText('Begin', { exact: true })).toBeVisible();
		await expect(page.locator('.question input:checked')).toHaveCount(0);
	});

	test('lets every answer be skipped, looked over and changed', async ({ page }) => {
		await page.getByRole('button', { name: 'Skip this one' }).click();
		for (let asked = 0; asked < 30; asked++) {
			const over = page.getByRole('button', { name: 'Look over my answers' });
			if (await over.isVisible()) {
				await over.click();
				break;
			}
			await answer(page, 'mouse', 2);
		}
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectAccessible(page, 'the answers');
		await page
			.getByRole('button', { name: /Change/ })
			.or(page.getByRole('link', { name: /Change/ }))
			.first()
			.click();
		await currentQuestion(page).locator('label').nth(3).click();
		await page.getByRole('button', { name: 'Back to my answers' }).click();
		await page.getByRole('button', { name: 'See my results' }).click();
		await expectResults(page);
	});

	test('says so when everything was skipped, and reassures nobody', async ({ page }) => {
		for (let asked = 0; asked < 30; asked++) {
			const skip = page.getByRole('button', { name: 'Skip this one' });
			if (!(await skip.isVisible())) break;
			await skip.click();
		}
		await expect(page.getByRole('heading', { name: /there is nothing to say yet/ })).toBeVisible();
		await expect(page.getByText(/small gap/i)).toHaveCount(0);
		await expectAccessible(page, 'the empty results');
	});

	test('sends no answer anywhere', async ({ page }) => {
		const { faults, requests } = watch(page);
		await answerAll(page, 'mouse', 1);
		expect(faults).toEqual([]);
		expect(requests.filter((request) => !/^GET \/(_app\/|favicon)/.test(request))).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
	});

	test('shows one table with the rows of the chart', async ({ page }) => {
		await answerAll(page, 'mouse', 1);
		await expect(page.locator('canvas')).toBeVisible();
		const table = page.getByRole('table');
		await expect(table.getByRole('row')).toHaveCount(4);
		await expect(table.getByRole('rowheader', { name: 'Loneliness' })).toBeVisible();
	});

	test('prints everything the screen says', async ({ page }) => {
		await answerAll(page, 'mouse', 1);
		const folds = await page.locator('main details p').allTextContents();
		const texts = await page.locator('main :is(h1, h2, h3, p, td, th, li)').allTextContents();
		expect(folds.length).toBeGreaterThan(0);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		const hidden = await page
			.locator('main :is(h1, h2, h3, p, td, th, li):not(.no-print):not(.no-print *)')
			.evaluateAll((nodes) =>
				nodes
					.filter((node) => !node.checkVisibility({ contentVisibilityAuto: true }))
					.filter((node) => !node.closest('form'))
					.map((node) => node.textContent?.trim())
			);
		expect(texts.length).toBeGreaterThan(30);
		expect(hidden).toEqual([]);
		await expect(page.locator('canvas')).toBeHidden();
	});

	test('offers the questions that would settle an open scale', async ({ page }) => {
		for (let asked = 0; asked < 30; asked++) {
			const skip = page.getByRole('button', { name: 'Skip this one' });
			if (!(await skip.isVisible())) break;
			if (asked === 2 || asked === 4) await answer(page, 'mouse', 3);
			else await skip.click();
		}
		await expectResults(page);
		await expect(page.getByText(/It could still be/)).not.toHaveCount(0);
		await expectAccessible(page, 'results with open scales');
	});
});

test.describe('an ordinary check and a reload', () => {
	test.use({ serviceWorkers: 'allow' });

	test.beforeEach(async ({ page }) => {
		await open(page, lonely.address);
		await begin(page, 'mouse');
		await answer(page, 'mouse', 2);
		await expect(page.getByText(/also through a reload\. Nothing is stored/)).toBeVisible();
	});

	const isForgotten = async (page: Page): Promise<void> => {
		await expect(page.getByText('Begin', { exact: true })).toBeVisible();
		await page.waitForLoadState('networkidle');
		await expect(page.getByText('Begin', { exact: true })).toBeVisible();
	};

	test('keeps its place, and stores nothing', async ({ page }) => {
		await answer(page, 'mouse', 1);
		const legend = await currentQuestion(page).locator('legend').textContent();
		for (let reloads = 0; reloads < 3; reloads++) {
			await page.reload();
			// Until the page is live again, it is a form with every question.
			await expect(currentQuestion(page)).toHaveCount(1);
			await expect(currentQuestion(page).locator('legend')).toHaveText(legend ?? '');
		}
		await page.getByRole('button', { name: 'Back' }).click();
		await expect(currentQuestion(page).locator('input').nth(1)).toBeChecked();
		const stored = await page.evaluate(() => [
			...Object.keys(localStorage),
			...Object.keys(sessionStorage)
		]);
		expect(stored.filter((key) => !key.startsWith('sveltekit:'))).toEqual([]);
	});

	for (const way of ['by a link', 'by its address'] as const) {
		test(`is forgotten as soon as another page is opened ${way}`, async ({ page }) => {
			if (way === 'by a link') await page.getByRole('link', { name: 'Rapport' }).click();
			else await page.goto('/');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/between you and other/);
			await page.goBack();
			await isForgotten(page);
			await page.reload();
			await isForgotten(page);
		});
	}

	test('gives its place to no other tab', async ({ page, context }) => {
		const other = await context.newPage();
		await open(other, lonely.address);
		await page.close({ runBeforeUnload: true });
		await other.reload();
		await isForgotten(other);
	});
});

test('digits can be switched off', async ({ page }) => {
	await open(page, lonely.address);
	await begin(page, 'mouse');
	const digits = page.getByRole('switch', { name: 'Number keys choose an answer' });
	await digits.click();
	await tabTo(page, currentQuestion(page).locator('input'));
	await page.keyboard.press('2');
	await expect(currentQuestion(page).locator('input:checked')).toHaveCount(0);
});

test.describe('the sensitive check', () => {
	test('puts help first and shows no number about the answers', async ({ page }) => {
		await open(page, other.address);
		await begin(page, 'mouse');
		await answerAll(page, 'mouse', 2);
		const first = page.locator('main :is(h1, h2)').first();
		await expect(first).toHaveText(/If you are in danger now|You can talk this over/);
		await expect(page.getByRole('link', { name: /help/i }).first()).toBeVisible();
		expect(await page.locator('canvas, table, progress, meter').count()).toBe(0);
		await page.getByText('Show what I selected').click();
		await expectAccessible(page, 'what was selected');
	});

	test('never reassures when nothing was selected', async ({ page }) => {
		await open(page, other.address);
		await begin(page, 'mouse');
		await answerAll(page, 'mouse', 0);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'You did not select any of these.'
		);
		await expect(
			page.getByText('A short list cannot show that a relationship is safe.')
		).toBeVisible();
	});

	test('leaves nothing in storage, and a reload forgets it', async ({ page }) => {
		await open(page, other.address);
		await begin(page, 'mouse');
		await answer(page, 'mouse', 2);
		const stored = await page.evaluate(() =>
			[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((k) =>
				k.startsWith('rapport')
			)
		);
		expect(stored).toEqual([]);
		await page.reload();
		await begin(page, 'mouse');
		await expect(currentQuestion(page).locator('input:checked')).toHaveCount(0);
	});

	test('is titled like every other check, at an address that says nothing', async ({ page }) => {
		await open(page, other.address);
		const title = await page.title();
		expect(page.url()).not.toMatch(/you|other|person|relation|safe/);
		await open(page, lonely.address);
		expect(await page.title()).toBe(title);
	});

	test('is not kept by the browser, nor by anything between', async ({ request }) => {
		const response = await request.get(`/checks/${other.address}`);
		expect(response.headers()['cache-control']).toBe('no-store');
	});

	test('prints a neutral page only', async ({ page }) => {
		await open(page, other.address);
		await begin(page, 'mouse');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('Printing is off for this page.')).toBeVisible();
		await expect(page.locator('main')).toBeHidden();
	});
});

test('the server says the same as the browser about the same answers', async ({
	page,
	browser
}) => {
	const saidBy = (of: typeof page): Promise<string[]> =>
		of.locator('main article :is(h1, h2, h3, td, th, .because)').allTextContents();
	await open(page, lonely.address);
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', 1);
	const live = await saidBy(page);

	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await open(plain, lonely.address);
	await answerForm(plain, 1);
	const posted = await saidBy(plain);
	await context.close();
	const tidy = (texts: string[]): string[] => texts.map((text) => text.replace(/\s+/g, ' ').trim());
	expect(live.length).toBeGreaterThan(20);
	expect(tidy(posted)).toEqual(tidy(live));
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an empty form says so and loses nothing', async ({ page }) => {
		await open(page, lonely.address);
		await page.getByRole('button', { name: 'See my results' }).click();
		await expect(page.getByRole('heading', { name: /there is nothing to say yet/ })).toBeVisible();
	});

	test('the results page is kept by nobody', async ({ request, baseURL }) => {
		const response = await request.post(`/checks/${lonely.address}`, {
			form: { [fieldName('gap')]: 'very' },
			headers: { origin: baseURL ?? '' }
		});
		expect(response.status()).toBe(200);
		expect(response.headers()['cache-control']).toBe('no-store');
	});

	test('a form from another site is refused', async ({ request }) => {
		const response = await request.post(`/checks/${lonely.address}`, {
			form: { [fieldName('gap')]: 'very' },
			headers: { origin: 'https://elsewhere.example' }
		});
		expect(response.status()).toBe(403);
	});

	test('says of a posted result that it was sent, and not that it never left', async ({ page }) => {
		await open(page, other.address);
		await answerForm(page, 0);
		await expect(
			page.getByText('Your answers went to this site once and were not kept there.')
		).toBeVisible();
		await expect(page.getByText(/stay in this page/)).toHaveCount(0);
	});

	test('what is no form, or too much of one, is refused in words', async ({ request, baseURL }) => {
		const post = (data: string, type: string) =>
			request.post(`/checks/${lonely.address}`, {
				data,
				headers: { origin: baseURL ?? '', accept: 'text/html', 'content-type': type }
			});
		const wrong = await post('hello', 'text/plain');
		expect([wrong.status(), await wrong.text()]).toEqual([
			400,
			expect.stringContaining('What arrived was not the form of this check.')
		]);
		const large = await post(
			`${fieldName('gap')}=${'x'.repeat(200_000)}`,
			'application/x-www-form-urlencoded'
		);
		expect([large.status(), await large.text()]).toEqual([
			413,
			expect.stringContaining('That is more than this check can hold.')
		]);
	});

	test('an option that does not exist is refused in plain words', async ({ request, baseURL }) => {
		const response = await request.post(`/checks/${lonely.address}`, {
			form: { [fieldName('gap')]: 'constructor', [fieldName('known')]: 'very' },
			headers: { origin: baseURL ?? '', accept: 'text/html' }
		});
		expect(response.status()).toBe(422);
		expect(await response.text()).not.toMatch(/stack|TypeError|undefined/);
	});
});
