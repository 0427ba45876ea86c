import { expect, test } from '@playwright/test';
import { framable } from '../../embed/checks.ts';
import { CLINIC } from '../../embed/places.ts';
import { beThePerson, type Done } from './person.ts';
import { noted, openWatching, threeWide, WIDTHS } from './watching-host.ts';

// 200 sheets at each width: so many documents of so many sheets, one after the other in each.
const DOCUMENTS = 1;
const SHEETS = 3;

test.use({
	viewport: { width: 1660, height: 1400 },
	launchOptions: async ({ launchOptions }, use) => {
		await use({
			...launchOptions,
			// Scroll bars take room on many devices, and what takes room could be seen from outside.
			ignoreDefaultArgs: ['--hide-scrollbars'],
			// Every act is drawn, and nobody waits for a screen.
			args: [...(launchOptions.args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync']
		});
	}
});

for (const { id } of framable) {
	test(`of ${id} a page learns nothing from 200 sheets at each of three widths`, async ({
		page
	}) => {
		test.setTimeout(600_000);
		const total: Partial<Done> = {};
		const logs = new Set<string>();
		for (let document = 0; document < DOCUMENTS; document++) {
			const frames = await openWatching(page, CLINIC, threeWide(id, 'clinic'));
			expect(frames).toHaveLength(WIDTHS.length);
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
			logs.add(JSON.stringify(ended));
		}
		expect(logs.size).toBe(1);
		expect(
			Object.values(total).every((count) => count > 10),
			JSON.stringify(total)
		).toBe(true);
	});
}
