import type { Browser } from '@playwright/test';
import { openPage, type Asked } from './open-page.ts';
import { refreshed } from './refreshed.ts';
import { shownLater } from './shown-later.ts';
import type { Verdict } from './verdict.ts';
import { walkThrough } from './walk-through.ts';

/** One check that stands on the page, and what came of looking at it. */
export type Conformance = { check: string; verdicts: Verdict[] };

/** Tries every check that stands on a page. Empty when there is none. */
export async function conform(browser: Browser, asked: Asked): Promise<Conformance[]> {
	const first = await openPage(browser, asked);
	const found = first.embeds.map(({ check }) => check);
	await first.close();

	const all: Conformance[] = [];
	for (const [index, check] of found.entries()) {
		const walked = await openPage(browser, asked);
		const verdicts = await walkThrough(walked, index);
		await walked.close();
		// A frame that never answers has no height to get right.
		if (verdicts.length > 1) {
			const fresh = await openPage(browser, asked);
			verdicts.push(await refreshed(fresh, index));
			await fresh.close();
			verdicts.push(await shownLater(browser, asked, index));
		}
		all.push({ check, verdicts });
	}
	return all;
}
