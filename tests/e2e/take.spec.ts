import { expect, test, type Page } from '@playwright/test';
import { flagships, others } from './checks.ts';
import { expectAccessible, expectNoSideways, expectPlainAccessible, watch } from './surfaces.ts';
import { answer, answerAll, answerForm, begin, open, sayAge, type Way } from './take.ts';

type Taken = { address: string; pick: number };
type Screen = { viewport: { width: number; height: number }; colorScheme: 'light' | 'dark' };

const small = { width: 360, height: 740 };
const large = { width: 1280, height: 900 };

// Every way meets both sizes and both colour schemes, in the long tests at the latest.
for (const check of flagships) {
	describeLive(check, 'mouse', { viewport: small, colorScheme: 'dark' });
	describePlain(check, { viewport: small, colorScheme: 'light' });
	test.describe('once more', { tag: '@long' }, () => {
		describeLive(check, 'keyboard', { viewport: large, colorScheme: 'light' });
		describeLive(check, 'mouse', { viewport: large, colorScheme: 'light' });
		describeLive(check, 'keyboard', { viewport: small, colorScheme: 'dark' });
		describePlain(check, { viewport: large, colorScheme: 'dark' });
	});
}

// The components are the same for all checks, so each way once is enough to find what a check's own words break.
for (const check of others) {
	describeLive(check, 'keyboard', { viewport: small, colorScheme: 'dark' });
	test.describe('in other ways', { tag: '@long' }, () => {
		describeLive(check, 'mouse', { viewport: large, colorScheme: 'light' });
		describePlain(check, { viewport: small, colorScheme: 'light' });
	});
}

function describeLive(check: Taken & { id: string }, way: Way, screen: Screen): void {
	test.describe(`${check.id} by ${way}, ${inWords(screen)}`, () => {
		test.use({ ...screen, reducedMotion: 'reduce' } as object);

		test('goes from the first page to results without a fault', async ({ page }) => {
			await takeLive(page, check, way);
		});
	});
}

function describePlain(check: Taken & { id: string }, screen: Screen): void {
	test.describe(`${check.id} without JavaScript, ${inWords(screen)}`, () => {
		test.use({ ...screen, javaScriptEnabled: false });

		test('is one form, and the server answers with the results page', async ({ page }) => {
			await takePlain(page, check, screen.colorScheme);
		});
	});
}

function inWords({ viewport, colorScheme }: Screen): string {
	return `${viewport.width} px, ${colorScheme}`;
}

async function takeLive(page: Page, { address, pick }: Taken, way: Way): Promise<void> {
	const { faults } = watch(page);
	await open(page, address);
	await expectAccessible(page, 'the first page');
	await begin(page, way);
	await expectAccessible(page, 'a question');
	await answer(page, way, pick);
	await expectNoSideways(page, 'a question');
	await answerAll(page, way, pick);
	await expectAccessible(page, 'the results');
	await expectNoSideways(page, 'the results');
	expect(faults).toEqual([]);
	const { pathname, search, hash } = new URL(page.url());
	expect([pathname, search + hash]).toEqual([`/checks/${address}`, '']);
}

async function takePlain(
	page: Page,
	{ address, pick }: Taken,
	colorScheme: Screen['colorScheme']
): Promise<void> {
	const { requests } = watch(page);
	await open(page, address);
	const asked = await sayAge(page);
	await expect(page.locator('form .send')).toContainText(
		'Your answers go to this site once, to work out the result, and are not kept there.'
	);
	await expectPlainAccessible(page, colorScheme, 'the form');
	await answerForm(page, pick);
	await expectPlainAccessible(page, colorScheme, 'the results');
	await expectNoSideways(page, 'the results');
	expect(page.url()).toMatch(new RegExp(`/checks/${address}$`));
	const posts = requests.filter((request) => request.startsWith('POST'));
	expect([...new Set(posts)]).toEqual([`POST /checks/${address}`]);
	expect(posts).toHaveLength(asked ? 2 : 1);
}
