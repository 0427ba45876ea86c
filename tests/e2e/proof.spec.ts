import { expect, test, type Page } from '@playwright/test';
import { proofWords } from '../../src/i18n/proof.en.ts';
import { prove } from '../../src/prove/prove.ts';
import { shareWords } from '../../src/prove/share-words.ts';
import { shipped } from '../content/shipped.ts';
import { flagships } from './checks.ts';
import { expectAccessible, expectNoSideways, watch } from './surfaces.ts';

const ordinary = shipped.filter(({ questionnaire }) => !questionnaire.sensitive);
const [sensitive] = shipped.filter(({ questionnaire }) => questionnaire.sensitive);
const [, , { address: quietAddress }] = flagships;
const path = '/proof/social-overload';

async function openFolds(page: Page): Promise<void> {
	for (const fold of await page.locator('main details').all()) {
		await fold.evaluate((one) => ((one as HTMLDetailsElement).open = true));
	}
}

test('a page says the prover’s own numbers', async ({ page }) => {
	const { program, questionnaire } = shipped.find(({ id }) => id === 'social-overload')!;
	const proof = prove(program);
	await page.goto(path);
	const exact = proof.sheets.all!.toLocaleString('en');
	await expect(page.getByText(`${exact} ways to answer this check`)).toBeVisible();

	for (const { scale, bands, range } of proof.scales) {
		const { title, bands: steps } = questionnaire.scales.find(({ id }) => id === scale)!;
		const card = page.getByRole('region', { name: title, exact: true });
		await expect(card).toContainText(`Scores go from ${range!.low} to ${range!.high}.`);
		const table = card.getByRole('table', { name: proofWords.check.outcomes.bands(title) });
		for (const { id, sheets } of bands) {
			const step = steps.find((one) => one.id === id)!;
			const row = table.getByRole('row').filter({ hasText: step.title });
			await expect(row).toContainText(shareWords(sheets, proof.sheets.complete));
		}
	}
	const promises = page.getByRole('region', { name: 'What you are promised' });
	await expect(promises.getByText('Proved for every possible way to answer.')).toHaveCount(8);
});

test('the pages need no code, and every other page leads there', async ({ page }) => {
	const { faults, requests } = watch(page);
	await page.goto('/about');
	await page.getByRole('link', { name: 'What the checks can and cannot say' }).click();
	await expect(page).toHaveURL(/\/proof$/);
	const before = requests.length;
	await page.getByRole('link', { name: 'When people are too much' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('When people are too much');
	await page.getByRole('link', { name: 'What you are promised' }).click();
	await expect(page).toHaveURL(`${path}#promises`);
	expect(requests.slice(before).filter((one) => one.endsWith('.js'))).toEqual([]);
	expect(await page.locator('script[src], link[rel=modulepreload]').count()).toBe(0);

	await page.getByRole('link', { name: 'Take this check' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('When people are too much');
	await page.goto('/');
	await page.getByRole('link', { name: 'What each check can and cannot say' }).click();
	await expect(page).toHaveURL(/\/proof$/);
	expect(faults).toEqual([]);
});

test('the sensitive check has no page, no name and no number there', async ({ page, request }) => {
	for (const address of [sensitive!.id, quietAddress]) {
		expect((await request.get(`/proof/${address}`)).status()).toBe(404);
	}
	await page.goto('/proof');
	await expect(page).toHaveTitle('What the checks can and cannot say · Rapport');
	await expect(page.locator('main ul a')).toHaveCount(ordinary.length);
	const section = page.getByRole('region', { name: proofWords.index.quietHeading });
	await expect(section.getByText('“A weapon”')).toBeHidden();
	await section.getByText('Show what it promises').click();
	await expect(section.getByText('“A weapon”')).toBeVisible();
	expect(await section.textContent()).not.toMatch(/[0-9%]/);

	const html = await page.content();
	for (const name of [sensitive!.questionnaire.title, sensitive!.id, quietAddress]) {
		expect(html).not.toContain(name);
	}
});

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		const tag = (width === 360) === (colorScheme === 'dark') ? [] : '@long';
		test.describe(`with everything unfolded at ${width} px, ${colorScheme}`, { tag }, () => {
			test.use({ viewport: { width, height: 800 }, colorScheme });

			test('is accessible', async ({ page }) => {
				for (const at of ['/proof', path]) {
					await page.goto(at);
					await openFolds(page);
					await expectAccessible(page, at);
				}
			});
		});
	}
}

test('every page fits 320 px with everything unfolded, on paper too', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 600 });
	for (const { id } of ordinary) {
		await page.goto(`/proof/${id}`);
		await openFolds(page);
		await expectNoSideways(page, id);
	}
	await page.emulateMedia({ media: 'print' });
	await page.goto(path);
	await expectNoSideways(page, `${path} on paper`);
	await expect(page.getByRole('link', { name: 'Take this check' })).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a page is whole', async ({ page }) => {
		await page.goto(path);
		const fold = page.getByText('Show what was proved, line by line');
		await fold.click();
		await expect(page.getByText('Every promise holds')).toBeVisible();
	});
});
