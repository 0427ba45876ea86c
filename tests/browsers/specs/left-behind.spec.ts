import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '../fixtures.ts';
import type { Browser } from '../browser.ts';
import { CheckPage } from '../pages/check-page.ts';
import { ResultsPage } from '../pages/results-page.ts';
import { SafetyExit } from '../pages/safety-exit.ts';
import type { Site } from '../site/site.ts';
import type { Tab } from '../tab.ts';
import { foundIn } from '../traces/found-in.ts';
import { visited } from '../traces/visited.ts';
import { strings } from '../../../src/lib/strings.ts';

/*
 * What the folder of a browser holds after the sensitive visit: no answer, and in the history only what every check leaves there.
 * WebKit stays out: what drives it keeps nothing on disk, and opens nothing again.
 */

const TITLE = 'You and one other person';
const HISTORY = [`/ ${strings.home.title}`, '/check A check · Rapport'];

/** By then a browser has written down what it writes down while a page is open. */
const WRITTEN_MS = 6_000;

type Way = { way: string; leave: (person: Browser, tab: Tab, site: Site) => Promise<void> };

const exit: Way = {
	way: 'the exit',
	leave: async (_, tab) => {
		await new SafetyExit(tab).byMouse();
		await new SafetyExit(tab).isGone();
	}
};

const ways: Way[] = [
	exit,
	{
		way: 'the Shift key',
		leave: async (_, tab) => {
			await new SafetyExit(tab).byShift();
			await new SafetyExit(tab).isGone();
		}
	},
	{
		way: 'a reload',
		leave: async (_, tab) => {
			await tab.driver.reload();
			await wait(WRITTEN_MS);
		}
	},
	{
		way: 'the address of another site',
		leave: async (_, tab, site) => tab.driver.open(site.elsewhere.neutral)
	},
	{
		way: 'closing the tab',
		leave: async (person, tab) => {
			await person.newTab();
			await tab.driver.close();
			await wait(WRITTEN_MS);
		}
	}
];

test.skip(({ kind }) => kind === 'webkit', 'What drives WebKit keeps nothing on disk.');

/** In the middle of the check, and what its answers would be known by. */
async function inTheMiddle(tab: Tab, site: Site): Promise<string[]> {
	const check = new CheckPage(tab);
	await check.openFrom(site.address, TITLE);
	await new SafetyExit(tab).isReady();
	await check.begin();
	await check.answer(2);
	await check.answer(2);
	return marksOf(check);
}

/** The results of a form that was sent without JavaScript. */
async function atTheEnd(tab: Tab, site: Site): Promise<string[]> {
	const check = new CheckPage(tab);
	await check.openFrom(site.address, TITLE);
	await check.sayAge();
	const marks = await marksOf(check);
	await check.answerForm(1);
	await new ResultsPage(tab).shown();
	return marks;
}

async function marksOf(check: CheckPage): Promise<string[]> {
	const marks = await check.fieldMarks();
	expect(marks.length).toBeGreaterThan(0);
	return marks;
}

/** Nothing of the visit is on any page that the browser has opened again. */
async function expectNothingIn(tabs: Tab[]): Promise<void> {
	for (const tab of tabs) {
		await tab.seeNo({ css: 'input:checked' });
		await tab.seeNo({ text: { pattern: '^You can stop here' } });
	}
}

for (const { way, leave } of ways) {
	test(`no answer is in the folder after ${way}`, async ({ kind, person, tab, site }) => {
		const marks = await inTheMiddle(tab, site);
		await wait(WRITTEN_MS);
		await leave(person, tab, site);
		await person.close();
		expect(foundIn(person.folder, marks)).toEqual([]);
		expect(visited(kind, person.folder, site.address)).toEqual(HISTORY);
	});
}

test('no answer is in the folder of a browser that was killed, and none comes back with its tabs', async ({
	person,
	tab,
	site
}) => {
	const marks = await inTheMiddle(tab, site);
	await wait(WRITTEN_MS);
	await person.kill();
	expect(foundIn(person.folder, marks)).toEqual([]);

	await person.start();
	const restored = `${site.address}/check`;
	const there = async (): Promise<boolean> => {
		const addresses = (await person.tabs()).map(async (one) => one.address());
		return (await Promise.all(addresses)).includes(restored);
	};
	await tab.until(there, 'The tab of the check was not opened again.');
	await expectNothingIn(await person.tabs());
	await wait(WRITTEN_MS);
	await person.close();
	expect(foundIn(person.folder, marks)).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ script: false });

	test('no answer that was sent is in the folder after the exit', async ({ person, tab, site }) => {
		const marks = await atTheEnd(tab, site);
		await wait(WRITTEN_MS);
		await exit.leave(person, tab, site);
		await person.close();
		expect(foundIn(person.folder, marks)).toEqual([]);
	});

	test('no answer that was sent is in the folder of a browser that was killed, and none comes back with its tabs', async ({
		person,
		tab,
		site
	}) => {
		const marks = await atTheEnd(tab, site);
		await wait(WRITTEN_MS);
		await person.kill();
		expect(foundIn(person.folder, marks)).toEqual([]);

		await person.start();
		await wait(WRITTEN_MS);
		await expectNothingIn(await person.tabs());
		await person.close();
		expect(foundIn(person.folder, marks)).toEqual([]);
	});
});
