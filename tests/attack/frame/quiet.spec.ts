import { expect, test } from '@playwright/test';
import { framable } from '../../embed/checks.ts';
import { CLINIC } from '../../embed/places.ts';
import { beThePerson, type Done } from './person.ts';
import { boxesOf, noted, openWatching, WIDTHS } from './watching-host.ts';

// 200 sheets at each width: two frames of each, and in each so many documents of so many sheets, one after the other.
const TWICE = [...WIDTHS, ...WIDTHS];
const DOCUMENTS = 4;
const SHEETS = 25;

test.use({
	viewport: { width: 1660, height: 2200 },
	// Scroll bars take room on many devices, and what takes room could be seen from outside.
	launchOptions: async ({ launchOptions }, use) => {
		await use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] });
	}
});

for (const { id } of framable) {
	test(`a page learns nothing from 200 sheets of ${id} at each of three widths`, async ({
		page
	}) => {
		test.setTimeout(30 * 60_000);
		const total: Partial<Done> = {};
		const logs = new Set<string>();
		for (let document = 0; document < DOCUMENTS; document++) {
			const frames = await openWatching(page, CLINIC, boxesOf(id, TWICE));
			expect(frames).toHaveLength(TWICE.length);
			const begun = await noted(page);
			const visits = frames.map((frame, at) =>
				frame.evaluate(beThePerson, { seed: 7919 * document + 104_729 * at + 1, sheets: SHEETS })
			);
			for (const done of await Promise.all(visits)) {
				for (const [name, count] of Object.entries(done)) {
					total[name as keyof Done] = (total[name as keyof Done] ?? 0) + count;
				}
			}
			const ended = await noted(page);
			expect(ended).toEqual(begun);
			expect(ended.page).toEqual([]);
			for (const [index, width] of TWICE.entries()) {
				logs.add(`${width}: ${JSON.stringify(ended[`box ${index}`])}`);
			}
			const said = Object.entries(ended).filter(([who]) => who.startsWith('frame'));
			for (const [, messages] of said) logs.add(JSON.stringify(messages));
		}
		// Of each width one log of messages and one of heights, whoever answered what.
		expect([...logs]).toHaveLength(2 * WIDTHS.length);
		expect(Object.entries(total).filter(([, count]) => count < 10)).toEqual([]);
	});
}
