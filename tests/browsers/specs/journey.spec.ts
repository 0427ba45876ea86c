import { expect, test } from '../fixtures.ts';
import { CheckPage } from '../pages/check-page.ts';

const TITLE = 'Lonely, or glad of the quiet?';

test('a check is taken with the mouse, from the first page to its results', async ({
	tab,
	site
}) => {
	const check = new CheckPage(tab);
	await check.openInside(site.address, TITLE);
	await check.begin();
	await check.answerAll(1, 'mouse');
	await tab.see({ text: { pattern: '^You can stop here' } });
	expect(await tab.address()).toBe(`${site.address}/check`);
});
