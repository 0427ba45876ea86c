import { expect, test } from '../fixtures.ts';
import { FramePage } from '../pages/frame-page.ts';

test('a check on another page says nothing until the person agrees, and then exactly what was shown', async ({
	tab,
	site
}) => {
	const page = new FramePage(tab);
	await page.open(site.address, site.elsewhere, 'social-overload');
	await page.check.begin();
	await page.check.answerAll(3);
	await page.toConsent();
	const shown = await page.chooseAll();
	expect(new Set((await page.heard()).map(({ type }) => type))).toEqual(
		new Set(['ready', 'resized'])
	);

	await page.send();
	const [shared, ...more] = (await page.heard()).filter(({ type }) => type === 'shared');
	expect(more).toEqual([]);
	expect(shared?.detail?.level).toBe('answers');
	expect(shared?.detail?.result).toEqual(JSON.parse(shown));
});
