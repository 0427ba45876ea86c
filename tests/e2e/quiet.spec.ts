import { expect, test, type Page } from '@playwright/test';
import { flagships } from './checks.ts';
import { tracesOf } from './profile.ts';
import { expectAccessible, expectNoSideways, watch } from './surfaces.ts';
import {
	answer,
	answerAll,
	answerForm,
	begin,
	currentQuestion,
	markAnswers,
	openInside,
	tabTo
} from './take.ts';

const ordinary = { title: 'Lonely, or glad of the quiet?', pick: 1 };
const sensitive = { title: 'You and one other person', pick: 2 };
const [, , { address }] = flagships;
const neutral = 'https://www.bbc.com/weather';

async function entriesOf(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { entries } = await session.send('Page.getNavigationHistory');
	return entries.map(({ url }) => url);
}

async function pretendVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
	await page.evaluate((value) => {
		Object.defineProperty(document, 'visibilityState', { value, configurable: true });
		document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
	}, state);
}

const cover = (page: Page) => page.locator('.cover');
const exit = (page: Page) =>
	page.locator('header').getByRole('link', { name: 'Exit this page' }).last();

test.describe('leaving', () => {
	test.beforeEach(async ({ page }) => {
		await page.route(`${neutral}**`, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' })
		);
	});

	/** What the tab's entries are after the way out: the first page in the place of the check, then the neutral one. */
	async function expectGone(page: Page): Promise<void> {
		await page.waitForURL(`${neutral}**`);
		expect((await entriesOf(page)).map((url) => new URL(url).pathname).slice(-3)).toEqual([
			'/',
			'/',
			'/weather'
		]);
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/between you and other/);
	}

	test('with the mouse: covered before the handler returns, then replaced', async ({ page }) => {
		await openInside(page, sensitive.title);
		await begin(page, 'mouse');
		await answer(page, 'mouse', 2);
		await expect(exit(page)).toBeInViewport();
		const isCovered = await exit(page).evaluate((link) => {
			(link as HTMLAnchorElement).click();
			const cover = document.querySelector('.cover');
			const { width, height } = cover?.getBoundingClientRect() ?? { width: 0, height: 0 };
			return (
				width >= innerWidth && height >= innerHeight && document.querySelector('main') === null
			);
		});
		expect(isCovered).toBe(true);
		await expectGone(page);
	});

	test('with the Shift key three times, told as it goes', async ({ page }) => {
		await openInside(page, sensitive.title);
		await begin(page, 'mouse');
		await page.keyboard.press('Shift');
		await expect(page.getByText('Press Shift twice more to leave.')).toBeVisible();
		await expectAccessible(page, 'the progress of leaving');
		// Looking that over may take longer than five seconds, so leaving begins anew.
		await expect(page.getByText('Leaving was called off.')).toBeVisible();
		await page.keyboard.press('Shift');
		await expect(page.getByText('Press Shift twice more to leave.')).toBeVisible();
		await page.keyboard.press('Shift');
		await expect(
			page.getByRole('status').filter({ hasText: 'Press Shift once more to leave.' })
		).toBeVisible();
		await page.keyboard.press('Shift');
		await expectGone(page);
	});

	test('not with combinations, and not after five seconds', async ({ page }) => {
		await page.clock.install();
		await openInside(page, sensitive.title);
		await begin(page, 'mouse');
		for (const combination of ['Shift+Tab', 'Control+Shift', 'Shift+A', 'Shift+Tab']) {
			await page.keyboard.press(combination);
		}
		await page.keyboard.press('Shift');
		await page.keyboard.press('Shift');
		await page.clock.runFor(5_100);
		await expect(page.getByText('Leaving was called off.')).toBeVisible();
		await page.keyboard.press('Shift');
		await expect(page.getByText('Press Shift twice more to leave.')).toBeVisible();
		await expect(currentQuestion(page)).toHaveCount(1);
	});

	test('from the second skip link, with the keyboard alone', async ({ page }) => {
		await openInside(page, sensitive.title);
		// Before the code of the exit is there, both are the plain link of a page without JavaScript.
		await expect(page.getByRole('button', { name: 'Practise leaving' })).toBeEnabled();
		const skip = page.getByRole('link', { name: 'Exit this page' }).first();
		await tabTo(page, skip);
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expectGone(page);
	});

	test('can be practised without going anywhere', async ({ page }) => {
		const { requests } = watch(page);
		await openInside(page, sensitive.title);
		const before = requests.length;
		await page.getByRole('button', { name: 'Practise leaving' }).click();
		await exit(page).click();
		await expect(cover(page)).toContainText('That was practice.');
		await expectAccessible(page, 'practice');
		await page.getByRole('button', { name: 'Back to the page' }).click();
		await expect(page.getByRole('button', { name: 'Practise leaving' })).toBeFocused();
		await expect(cover(page)).toHaveCount(0);
		const gone = requests.slice(before).filter((request) => !/\/_app\/|favicon/.test(request));
		expect(gone).toEqual([]);
		expect(new URL(page.url()).pathname).toBe('/check');
	});

	test('practice is over as soon as the check goes on: then leaving is real', async ({ page }) => {
		await openInside(page, sensitive.title);
		await page.getByRole('button', { name: 'Practise leaving' }).click();
		await begin(page, 'mouse');
		await expect(page.getByText('Practice is off.')).toBeVisible();
		await exit(page).click();
		await expectGone(page);
	});

	test('practice is over after a minute, and when the page is out of sight', async ({ page }) => {
		await page.clock.install();
		await openInside(page, sensitive.title);
		const practise = page.getByRole('button', { name: 'Practise leaving' });
		await practise.click();
		await exit(page).click();
		await pretendVisibility(page, 'hidden');
		await expect(cover(page)).toContainText('Paused');
		await pretendVisibility(page, 'visible');
		await page.getByRole('button', { name: 'Go on' }).click();
		await practise.click();
		await page.clock.runFor(61_000);
		await expect(page.getByText('Practice is off.')).toBeVisible();
		await exit(page).click();
		await expectGone(page);
	});

	test('with the middle button of a mouse as well: no other tab, nothing left standing', async ({
		page
	}) => {
		await openInside(page, sensitive.title);
		await begin(page, 'mouse');
		await exit(page).click({ button: 'middle' });
		await expectGone(page);
		expect(page.context().pages()).toHaveLength(1);
	});

	test('without a connection there is a neutral page of our own', async ({ page, context }) => {
		await openInside(page, sensitive.title);
		await begin(page, 'mouse');
		await context.setOffline(true);
		await exit(page).click();
		await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
		// The history takes the title, so it is the one that always stands beside this address.
		await expect(page).toHaveTitle(/between you and other/);
		expect(new URL(page.url()).pathname).toBe('/');
		await expect(page.locator('main')).toHaveCount(1);
		await context.setOffline(false);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/between you and other/);
	});
});

test.describe('before the code of a check has come', () => {
	test.use({ serviceWorkers: 'block' });

	test('leaving puts another page in the place of this one, too', async ({ page }) => {
		await page.goto('/');
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.route(`${neutral}**`, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' })
		);
		await page.goto(`/checks/${address}`);
		await exit(page).click();
		await page.waitForURL(`${neutral}**`);
		expect((await entriesOf(page)).map((url) => new URL(url).pathname).slice(-3)).toEqual([
			'/',
			'/',
			'/weather'
		]);
	});

	test('leaving without a connection empties the page', async ({ page, context }) => {
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto(`/checks/${address}`);
		await context.setOffline(true);
		await exit(page).click();
		await expect(page).toHaveTitle(/between you and other/);
		expect([new URL(page.url()).pathname, await page.locator('body > *').count()]).toEqual([
			'/',
			0
		]);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the way out is a link that leads straight to the neutral page', async ({ page }) => {
		await page.goto(`/checks/${address}`);
		await expect(exit(page)).toHaveAttribute('href', neutral);
		await expect(page.getByText(/the back button can still lead here/)).toBeVisible();
	});

	test('every check opens at the same address, and is read there to the end', async ({ page }) => {
		await page.goto('/');
		await page.locator('li.card').getByRole('button', { name: sensitive.title }).click();
		await expect(page).toHaveURL(/\/check$/);
		await answerForm(page, 2);
		await expect(page).toHaveURL(/\/check$/);
		// Its styles came along with what came late.
		await expect(page.locator('details').first()).toHaveCSS('border-top-style', 'solid');
		// A page of the guide by its address would stand in the history under a telling name.
		await expect(page.locator('a[href*="/guide/"]')).toHaveCount(0);
		await page.locator('summary').filter({ hasText: 'What a trained advocate can do' }).click();
		await expect(page.getByRole('heading', { name: 'What they do' })).toBeVisible();
		await page.locator('summary').filter({ hasText: 'Go to help now' }).click();
		await expect(page.locator('summary').filter({ hasText: 'United Kingdom' })).toBeVisible();
	});

	test('the youngest are led to people who listen', async ({ page }) => {
		await page.goto(`/checks/${address}`);
		await page.getByRole('button', { name: 'Under 16' }).click();
		await expect(page.getByRole('heading', { name: 'People who listen' })).toBeVisible();
		await expect(page.locator('form')).toHaveCount(0);
	});

	test('an address that is no check is none', async ({ request, baseURL }) => {
		const answer = await request.post('/check', {
			form: { check: 'constructor' },
			headers: { origin: baseURL ?? '', accept: 'text/html' }
		});
		expect(answer.status()).toBe(404);
	});
});

test('one document, one entry: questions, results, guide and help; back leaves and clears', async ({
	page
}) => {
	const { faults } = watch(page);
	await openInside(page, sensitive.title);
	const before = (await entriesOf(page)).length;
	await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
	await begin(page, 'mouse');
	await page.getByRole('link', { name: 'Skip to the content' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('main:visible')).toBeFocused();
	await page.getByRole('link', { name: 'Help now' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Help now' })).toBeFocused();
	await expect(page.getByRole('heading', { name: 'Worried about a friend' })).toBeVisible();
	await page.getByRole('button', { name: 'Back to where you were' }).first().click();
	await answerAll(page, 'mouse', sensitive.pick);
	// Help is the first thing on the page, to be heard as well as seen.
	await expect(page.locator('main section').first().getByRole('heading')).toBeFocused();
	await expect(page.locator('main').getByRole('link').first()).toHaveText('Go to help now');

	const advocate = page.getByRole('link', { name: 'What a trained advocate can do' });
	await advocate.click();
	await expect(page.getByRole('heading', { name: 'What they do' })).toBeVisible();
	await expectAccessible(page, 'a page of the guide inside the check');
	await expectNoSideways(page, 'a page of the guide inside the check');
	// A link on that page opens here as well, also with a key that asks for another tab.
	await page
		.locator('.reading')
		.getByRole('link', { name: 'finding someone safe to tell' })
		.click({
			modifiers: ['ControlOrMeta']
		});
	await expect(
		page.getByRole('heading', { level: 1, name: 'Finding someone safe to tell' })
	).toBeFocused();
	await page.getByRole('button', { name: 'Back to where you were' }).first().click();
	await page.getByRole('button', { name: 'Back to where you were' }).first().click();
	await expect(advocate).toBeFocused();

	expect(page.context().pages()).toHaveLength(1);
	expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(true);
	expect((await entriesOf(page)).length).toBe(before);
	expect([new URL(page.url()).pathname, await page.title()]).toEqual([
		'/check',
		'A check · Rapport'
	]);
	expect(faults).toEqual([]);

	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/between you and other/);
	await page.goForward();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('All checks');
});

test.describe('through a reload', () => {
	test.use({ serviceWorkers: 'allow' });

	test('an ordinary check keeps its results while something is read', async ({ page }) => {
		await openInside(page, ordinary.title);
		await begin(page, 'mouse');
		await expect(page.getByText(/also through a reload/)).toBeVisible();
		await answerAll(page, 'mouse', ordinary.pick);
		const section = page.locator('main a[href^="/guide/"]').first();
		const title = (await section.textContent())?.trim() ?? '';
		await section.click();
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
		await page.getByRole('button', { name: 'Back to where you were' }).first().click();
		await expect(page.getByText(/^You can stop here/)).toBeVisible();
		await page.reload();
		await expect(page.getByText(/^You can stop here/)).toBeVisible();
	});
});

test('a joint page opens with a word for those who are afraid', async ({ page }) => {
	await openInside(page, ordinary.title);
	await begin(page, 'mouse');
	await answer(page, 'mouse', 0);
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = '/guide/repair-after-conflict';
		link.textContent = 'A joint page';
		document.querySelector('main')?.append(link);
	});
	await page.getByRole('link', { name: 'A joint page' }).click();
	await expect(
		page.getByText('If you are afraid of this person, this page is not for now.')
	).toBeVisible();
	await expect(page).toHaveURL(/\/check$/);
});

test.describe('nothing is left standing', () => {
	test.beforeEach(async ({ page }) => {
		await page.clock.install();
		await openInside(page, sensitive.title);
		await begin(page, 'mouse');
		await answer(page, 'mouse', 2);
	});

	async function expectCleared(page: Page): Promise<void> {
		await expect(page.getByRole('heading', { name: 'This page was cleared.' })).toBeVisible();
		await expect(cover(page)).toHaveCount(0);
		await expect(page.locator('fieldset, legend')).toHaveCount(0);
	}

	test('out of sight it is covered at once, and stays so until somebody goes on', async ({
		page
	}) => {
		const skip = page.getByRole('button', { name: 'Skip this one' });
		await skip.focus();
		await pretendVisibility(page, 'hidden');
		await expect(cover(page)).toContainText('Paused');
		await expect(currentQuestion(page)).toBeHidden();
		await page.clock.runFor(60_000);
		await pretendVisibility(page, 'visible');
		await expectAccessible(page, 'the cover');
		await page.getByRole('button', { name: 'Go on' }).click();
		await expect(currentQuestion(page)).toBeVisible();
		await expect(skip).toBeFocused();
	});

	test('after two minutes out of sight it is cleared', async ({ page }) => {
		await pretendVisibility(page, 'hidden');
		await page.clock.runFor(121_000);
		await pretendVisibility(page, 'visible');
		await expectCleared(page);
		await expectAccessible(page, 'the cleared page');
		await page.getByRole('link', { name: 'Help', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Help now' })).toBeVisible();
		await page.getByRole('button', { name: 'Back to where you were' }).first().click();
		const before = (await entriesOf(page)).length;
		await page.getByRole('link', { name: 'Start', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('All checks');
		expect((await entriesOf(page)).length).toBe(before);
	});

	test('when no clock ran meanwhile, it is cleared as it comes back', async ({ page }) => {
		await pretendVisibility(page, 'hidden');
		await page.evaluate(() => {
			const now = Date.now() + 121_000;
			Date.now = () => now;
		});
		await pretendVisibility(page, 'visible');
		await expectCleared(page);
	});

	for (const event of ['pagehide', 'pageshow'] as const) {
		test(`it is cleared by ${event} of a page that the browser keeps`, async ({ page }) => {
			await page.evaluate(
				(name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })),
				event
			);
			await expectCleared(page);
		});
	}

	test('a frozen page is a cleared page', async ({ page }) => {
		await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
		await expectCleared(page);
	});
});

test('once cleared, another check of the visit still shows nothing for two', async ({ page }) => {
	test.setTimeout(120_000);
	const joint = page.locator('main').getByRole('link', { name: 'Half an hour that really counts' });
	const takeLonely = async (): Promise<void> => {
		await page.locator('li.card').getByRole('button', { name: ordinary.title }).click();
		await begin(page, 'mouse');
		await answerAll(page, 'mouse', 3);
	};
	await openInside(page, sensitive.title);
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', sensitive.pick);
	await page.evaluate(() =>
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
	);
	await expect(page.getByRole('heading', { name: 'This page was cleared.' })).toBeVisible();
	await page.getByRole('link', { name: 'Rapport' }).first().click();
	await takeLonely();
	await expect(joint).toHaveCount(0);
	// In another visit, the same answers do show it.
	await page.goto('/');
	await takeLonely();
	await expect(joint.first()).toBeVisible();
});

test('a print is neutral until its warning was read', async ({ page }) => {
	await openInside(page, sensitive.title);
	await begin(page, 'mouse');
	await answerAll(page, 'mouse', sensitive.pick);
	const printed = async (): Promise<string> => {
		await page.emulateMedia({ media: 'print' });
		const text = await page.evaluate(() =>
			(document.querySelector('.check') as HTMLElement).innerText.trim()
		);
		await page.emulateMedia({ media: 'screen' });
		return text;
	};
	expect(await printed()).toBe('Printing is off for this page.');
	await page.evaluate(() => {
		globalThis.print = () => undefined;
	});
	await page.locator('summary').filter({ hasText: 'Print this page' }).click();
	await expect(page.getByText(/Paper can be found by others/)).toBeVisible();
	await page.getByRole('button', { name: 'Print anyway' }).click();
	expect(await printed()).toContain('Pages you might want to read');
});

for (const hasCode of [true, false])
	test(`no question is asked on a page that cannot cover itself yet, ${hasCode ? 'opened inside' : 'sent by the server'}, and nothing offers to send`, async ({
		page
	}) => {
		let isHeldBack = true;
		let isPlain = !hasCode;
		await page.route('**/_app/**/*.js', async (route) => {
			if (isPlain) return route.abort();
			const response = await route.fetch();
			const isExit = (await response.text()).includes('auxclick');
			return isExit && isHeldBack ? route.abort() : route.fulfill({ response });
		});
		await openInside(page, sensitive.title);
		isPlain = false;
		await page.getByRole('button', { name: '18 or older' }).click();
		await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
		await expect(page.locator('fieldset')).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Send my answers once' })).toHaveCount(0);
		isHeldBack = false;
		await page.getByRole('button', { name: 'Try again' }).click();
		await begin(page, 'mouse');
	});

test.describe('the age', () => {
	test('under 16 leads to help for young people, and to no question', async ({ page }) => {
		await openInside(page, sensitive.title);
		await page.getByRole('button', { name: 'Under 16' }).click();
		await expect(page.getByRole('heading', { name: 'People who listen' })).toBeFocused();
		await expect(page.locator('fieldset')).toHaveCount(0);
		await page.locator('summary').filter({ hasText: 'United Kingdom' }).click();
		await expect(page.getByText('0800 1111')).toBeVisible();
		await expect(page.getByText('0808 2000 247')).toBeHidden();
		await expectAccessible(page, 'help for the youngest');
		await page.getByRole('link', { name: 'Help now' }).click();
		await page.locator('.reading summary').filter({ hasText: 'United Kingdom' }).click();
		await expect(page.locator('.reading').getByText('0800 1111')).toBeVisible();
		await expect(page.locator('.reading').getByText('0808 2000 247')).toBeHidden();
	});

	test('16 and 17 get youth lines beside the others', async ({ page }) => {
		await openInside(page, sensitive.title);
		await page.getByRole('button', { name: '16 or 17' }).click();
		await expect(currentQuestion(page)).toHaveCount(1);
		await answerAll(page, 'mouse', sensitive.pick);
		await expect(page.getByText('For young people')).toBeVisible();
		await page.getByRole('link', { name: 'Go to help now' }).click();
		await page.locator('summary').filter({ hasText: 'United Kingdom' }).click();
		const groups = page.locator('details[open] h3');
		await expect(groups.nth(1)).toHaveText('Young people');
		await expect(page.getByText('0808 2000 247')).toBeVisible();
	});
});

test.describe('two people, two checks', () => {
	test.setTimeout(120_000);

	test('leave the same traces, and no answer in any of them', async ({ baseURL }) => {
		const canary = 'canary-5d2e';
		const visit = (title: string) =>
			tracesOf(baseURL ?? '', canary, async (page) => {
				await markAnswers(page, canary);
				await openInside(page, title);
				await begin(page, 'mouse');
				expect(await page.locator(`input[value^="${canary}"]`).count()).toBeGreaterThan(0);
				await answerAll(page, 'mouse', 0);
				await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
				await page.waitForLoadState('networkidle');
				await page.goBack();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(/between you and other/);
				// The moment at which the router writes down what it noted.
				await pretendVisibility(page, 'hidden');
			});
		const one = await visit(ordinary.title);
		const other = await visit(sensitive.title);
		expect(other).toEqual(one);
		expect(one.history.map(({ path }) => path)).toEqual(['about:blank', '/', '/check']);
		expect(one.requests.length).toBeGreaterThan(10);
		expect(one.caches.length).toBeGreaterThan(60);
		expect(one.filesWithCanary).toEqual([]);
		expect(JSON.stringify(one)).not.toContain(canary);
	});
});
