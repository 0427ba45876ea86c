import { expect, test } from '../fixtures.ts';
import { CheckPage } from '../pages/check-page.ts';
import { ResultsPage } from '../pages/results-page.ts';
import { SafetyExit } from '../pages/safety-exit.ts';
import { printed } from '../printed.ts';
import { CLEARED_AFTER_MS, type Site } from '../site/site.ts';
import type { Tab } from '../tab.ts';

const TITLE = 'You and one other person';
const HOME = { role: 'heading', name: { pattern: 'between you and other' } };

/** In the middle of the check, with an answer given. */
async function inTheMiddle(tab: Tab, site: Site): Promise<CheckPage> {
	const check = new CheckPage(tab);
	await check.openFrom(site.address, TITLE);
	await new SafetyExit(tab).isReady();
	await check.begin();
	await check.answer(2);
	return check;
}

/** The entry of the check leads home now, and the one before it is home as well. */
async function expectNoWayBack(tab: Tab, site: Site): Promise<void> {
	await new SafetyExit(tab).isGone();
	for (let steps = 0; steps < 2; steps++) {
		await tab.driver.back();
		await tab.see(HOME);
		expect(await tab.address()).toBe(`${site.address}/`);
		expect(await tab.count({ css: '.cover' })).toBe(0);
	}
}

test('left with the mouse: covered at once, and no way leads back', async ({ tab, site }) => {
	await inTheMiddle(tab, site);
	site.elsewhere.hold();
	try {
		await new SafetyExit(tab).byMouse();
		await tab.see({ css: '.cover' });
		await tab.seeNo({ css: 'main, legend' });
	} finally {
		site.elsewhere.goOn();
	}
	await expectNoWayBack(tab, site);
});

test('left with the Shift key three times, told as it goes', async ({ tab, site }) => {
	await inTheMiddle(tab, site);
	await new SafetyExit(tab).byShift();
	await expectNoWayBack(tab, site);
});

test('not left by combinations of Shift with other keys', async ({ tab, site }) => {
	const check = await inTheMiddle(tab, site);
	const asked = await check.question();
	for (const key of ['Tab', 'a', 'Tab']) await tab.pressWith('Shift', key);
	await tab.press('Shift', 'Shift', 'Tab', 'Shift');
	await tab.see({ text: 'Press Shift twice more to leave.' });
	expect(await check.question()).toBe(asked);
});

test('left from the second skip link, with the keyboard alone', async ({ tab, site }) => {
	const check = new CheckPage(tab);
	await check.openFrom(site.address, TITLE);
	const exit = new SafetyExit(tab);
	await exit.isReady();
	await exit.bySkipLink();
	await expectNoWayBack(tab, site);
});

test('out of sight it is covered until somebody goes on, and cleared after its time', async ({
	tab,
	site
}) => {
	const check = await inTheMiddle(tab, site);
	const exit = new SafetyExit(tab);
	const asked = await check.question();
	await tab.driver.putAway();
	await exit.isCovered('Paused');
	await tab.driver.toFront();
	await exit.goOn();
	expect(await check.question()).toBe(asked);

	await tab.driver.putAway();
	await exit.isCovered('Paused');
	await new Promise((later) => setTimeout(later, CLEARED_AFTER_MS));
	await exit.isCleared();
	await tab.driver.toFront();
	await exit.isCleared();
});

test('the back button leaves and clears, and forward brings nothing back', async ({
	tab,
	site
}) => {
	const check = await inTheMiddle(tab, site);
	await tab.driver.back();
	await tab.see(HOME);
	await tab.driver.forward();
	await tab.until(
		async () => (await tab.address()) === `${site.address}/check`,
		'It is not there.'
	);
	await tab.see({ role: 'heading', name: { pattern: '^(All checks|This page was cleared\\.)$' } });
	expect(await check.question()).toBe('');
});

test('a page that was left for another site comes back with nothing in it', async ({
	tab,
	site
}) => {
	const check = await inTheMiddle(tab, site);
	await check.answerAll(2);
	await new ResultsPage(tab).shown();
	await tab.driver.open(site.elsewhere.neutral);
	await tab.driver.back();
	await tab.until(
		async () => (await tab.address()) === `${site.address}/check`,
		'It is not there.'
	);
	await tab.see({ role: 'heading', name: { pattern: '^(All checks|This page was cleared\\.)$' } });
	expect(await tab.evaluate(() => document.documentElement.innerHTML)).not.toContain('legend-');
});

test('a print is neutral until its warning was read', async ({ tab, site }) => {
	const check = await inTheMiddle(tab, site);
	await check.answerAll(2);
	await new ResultsPage(tab).shown();
	expect(await printed(tab)).toBe('Printing is off for this page.');

	await tab.evaluate(() => void (globalThis.print = () => undefined));
	await tab.click({ css: 'summary', within: 'main', at: await foldAt(tab, 'Print this page') });
	await tab.click({ role: 'button', name: 'Print anyway' });
	await tab.until(
		async () => (await printed(tab)).includes('You can stop here'),
		'The print does not say what is on the page.'
	);
});

test('without a connection, a neutral page of our own stands there at once', async ({
	person,
	tab,
	site
}) => {
	await inTheMiddle(tab, site);
	if (!(await person.setOffline(true))) {
		// This browser is not to be told so; that the page hears it is all that is made up.
		await tab.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
	}
	await new SafetyExit(tab).byMouse();
	await tab.see({ role: 'heading', name: 'Notes' });
	await tab.seeNo({ css: 'legend' });
	expect(await tab.address()).toBe(`${site.address}/`);
});

test('when nothing answers any more, nothing of the check is seen, and none comes back', async ({
	tab,
	site
}) => {
	await inTheMiddle(tab, site);
	site.elsewhere.hold();
	await site.gateway.cut();
	try {
		await new SafetyExit(tab).byMouse();
		await tab.see({ css: '.cover' });
		await tab.seeNo({ css: 'main, legend' });
	} finally {
		await site.gateway.mend();
		site.elsewhere.goOn();
	}
	await expectNoWayBack(tab, site);
});

async function foldAt(tab: Tab, words: string): Promise<number> {
	return tab.evaluate(
		({ find, textOf }, words) =>
			find({ css: 'summary', within: 'main' }).findIndex((one) => textOf(one).includes(words)),
		words
	);
}
