import { expect, test } from '../fixtures.ts';
import { CheckPage } from '../pages/check-page.ts';
import { ResultsPage } from '../pages/results-page.ts';
import { SavedPage } from '../pages/saved-page.ts';
import type { Site } from '../site/site.ts';
import type { Tab } from '../tab.ts';

const TITLE = 'Lonely, or glad of the quiet?';

/** Opens another site by its address, and presses the back button: one browser brings the page back, another asks for it anew. */
async function leaveAndComeBack(tab: Tab, site: Site): Promise<void> {
	await tab.driver.open(site.elsewhere.neutral);
	await tab.driver.back();
	await tab.until(
		async () => (await tab.address()) === `${site.address}/check`,
		'The page did not come back.'
	);
	await tab.see({
		role: 'heading',
		name: { pattern: `^(${TITLE.replace('?', '\\?')}|All checks)$` }
	});
}

for (const way of ['mouse', 'keyboard'] as const) {
	test(`a check is taken by ${way}, looked over, and leads to a page of the guide and back`, async ({
		tab,
		site
	}) => {
		const check = new CheckPage(tab);
		await check.openFrom(site.address, TITLE);
		await check.begin(way);
		await check.answerToLast(1, way);
		await check.lookOver();
		await tab.click({ role: 'button', name: 'See my results' });
		const results = new ResultsPage(tab);
		await results.shown();
		await results.readOne();
		expect(await tab.address()).toBe(`${site.address}/check`);
	});
}

test('a reload keeps the place in a check, and leaving forgets it', async ({ tab, site }) => {
	const check = new CheckPage(tab);
	await check.openFrom(site.address, TITLE);
	await check.begin();
	// Only by then is there somebody to hold the place.
	await tab.see({ text: { pattern: 'also through a reload' } });
	await check.answer(1);
	const asked = await check.question();
	await tab.driver.reload();
	await tab.until(async () => (await check.question()) === asked, 'The place was lost.');

	await leaveAndComeBack(tab, site);
	expect(await check.question()).toBe('');
	expect(await tab.evaluate(() => document.querySelectorAll('input:checked').length)).toBe(0);
});

test('results of a page that was left are gone when the back button brings it back', async ({
	tab,
	site
}) => {
	const check = new CheckPage(tab);
	await check.openFrom(site.address, TITLE);
	await check.begin();
	await check.answerAll(1);
	await new ResultsPage(tab).shown();
	await leaveAndComeBack(tab, site);
	await tab.seeNo({ text: { pattern: '^You can stop here' } });
	expect(await check.question()).toBe('');
});

test('a result is kept, found again, opened and removed', async ({ tab, site }) => {
	const check = new CheckPage(tab);
	await check.openFrom(site.address, TITLE);
	await check.begin();
	await check.answerAll(1);
	const results = new ResultsPage(tab);
	const said = await results.shown();
	await results.keep('Sam');

	const saved = new SavedPage(tab);
	await saved.open(site.address);
	await tab.see({ role: 'heading', name: 'Sam' });
	expect(await saved.openResult()).toBe(said);
	await saved.remove();
});
