import { expect, test, type Page } from '@playwright/test';
import { fieldName } from '../../src/lib/state/field-name.ts';
import { flagships } from './checks.ts';
import { expectAccessible, expectPlainAccessible } from './surfaces.ts';
import { answerAll, begin, expectResults, open } from './take.ts';

const [lonely] = flagships;

/** Glad of the quiet: a small gap in closeness, and time alone by choice. */
const quiet = {
	around: 'few-days',
	'good-news': 'very',
	gap: 'not-true',
	call: 'very',
	far: 'not-true',
	known: 'very',
	waiting: 'not-true',
	rested: 'very',
	empty: 'not-true',
	'on-purpose': 'very',
	numb: 'not-true',
	'own-things': 'very',
	happens: 'not-true',
	ease: 'very',
	safer: 'not-true',
	'open-door': 'very',
	stopped: 'not-true'
};

async function sendForm(page: Page, answers: Record<string, string>): Promise<void> {
	for (const [question, option] of Object.entries(answers)) {
		await page
			.locator(`input[name="${fieldName(question)}"][value="${option}"]`)
			.check({ force: true });
	}
	await page.getByRole('button', { name: 'See my results' }).click();
	await expectResults(page);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('somebody who is doing well is told so and given one thing to keep', async ({ page }) => {
		await open(page, lonely.address);
		await sendForm(page, quiet);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/glad of the quiet/);
		const keep = page.getByRole('region', { name: 'One thing to keep' });
		await expect(keep).toContainText('2 minutes to read');
		await expect(keep.getByRole('link')).toHaveAttribute('href', /\/guide\/healthy-solitude$/);
		await expect(page.getByRole('link', { name: 'Time alone that does you good' })).toHaveCount(1);
		await expect(page.getByText('For tonight')).toHaveCount(0);
		await expect(page.getByRole('heading', { name: 'Start here' })).toHaveCount(0);
		await expect(page.getByRole('heading', { name: 'If you would like to read on' })).toBeVisible();
		await expectPlainAccessible(page, 'light', 'the results of somebody who is doing well');
	});
});

test.describe('with JavaScript', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('the words for tonight can be copied, and every card says how much it asks', async ({
		page
	}) => {
		await open(page, lonely.address);
		await begin(page, 'mouse');
		await answerAll(page, 'mouse', 0);
		const tonight = page.getByRole('region', { name: 'For tonight, two minutes' });
		await tonight.getByRole('button', { name: 'Copy the words' }).click();
		await expect(tonight.getByRole('status')).toHaveText('Copied.');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await tonight.locator('blockquote').textContent());

		const start = page.getByRole('region', { name: 'Start here' });
		await expect(start.getByRole('listitem').first()).toContainText(/minutes? to read · /);
		await expectAccessible(page, 'the results');
	});
});
