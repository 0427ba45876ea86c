import { expect, test } from '@playwright/test';
import { framable } from '../../embed/checks.ts';
import { CLINIC } from '../../embed/places.ts';
import { beThePerson, type Done } from './person.ts';
import { boxesOf, noted, openWatching, WIDTHS } from './watching-host.ts';

// 200 sheets at each width: one frame of each, and in each so many documents of so many sheets, one after the other.
const DOCUMENTS = 4;
const SHEETS = 50;
/** What is drawn takes most of the time. All results are, and of the acts on the way to them, over 200 sheets, each one many times. */
const DRAWING = 0.02;

test.use({
	viewport: { width: 1660, height: 1100 },
	// Painting takes longer than all else, and nobody looks.
	deviceScaleFactor: 0.5,
	// Scroll bars take room on many devices, and what takes room could be seen from outside.
	launchOptions: async ({ launchOptions }, use) => {
		await use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] });
	}
});

for (const { id } of framable) {
	test(`a page learns nothing from 200 sheets of ${id} at each of three widths`, async ({
		context
	}) => {
		test.setTimeout(30 * 60_000);
		const total: Partial<Done> = {};
		const logs = new Set<string>();
		for (let document = 0; document < DOCUMENTS; document++) {
			const page = await context.newPage();
			const frames = await openWatching(page, CLINIC, boxesOf(id, WIDTHS));
			expect(frames).toHaveLength(WIDTHS.length);
			const begun = await noted(page);
			const visits = frames.map((frame, at) =>
				frame.evaluate(beThePerson, {
					seed: 7919 * document + 104_729 * at + 1,
					sheets: SHEETS,
					drawing: DRAWING
				})
			);
			for (const done of await Promise.all(visits)) {
				for (const [name, count] of Object.entries(done)) {
					total[name as keyof Done] = (total[name as keyof Done] ?? 0) + count;
				}
			}
			const ended = await noted(page);
			expect(ended).toEqual(begun);
			expect(ended.page).toEqual([]);
			// Which frame loaded first is no matter of what is answered in it.
			const said = Object.keys(ended).filter((who) => who.startsWith('frame'));
			const heights = WIDTHS.map((_, index) => ended[`box ${index}`]?.at(-1));
			logs.add(JSON.stringify({ said: said.map((who) => ended[who]?.join('\n')).sort(), heights }));
			await page.close();
		}
		// Whoever answered what: every document was heard to say the same, letter by letter.
		expect([...logs]).toHaveLength(1);
		expect(Object.entries(total).filter(([, count]) => count < 10)).toEqual([]);
	});
}
