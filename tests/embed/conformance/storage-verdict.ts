import type { Embed } from './find-embeds.ts';
import type { StuckAt } from './take.ts';
import { notApplicable, verdict, type Verdict } from './verdict.ts';

/** Says of a check that was taken whether it needed storage, or left something in it. */
export async function storageVerdict({ page, frame }: Embed, stuckAt: StuckAt): Promise<Verdict> {
	const isBlocked = await frame.evaluate(() => {
		try {
			return localStorage === null;
		} catch {
			return true;
		}
	});
	const cookies = await page.context().cookies(frame.url());
	if (cookies.length > 0) return verdict('storage', `It set ${cookies.length} cookies.`);
	if (!isBlocked) {
		const why = 'To a browser this page and the checks are one site, so nothing was blocked.';
		return notApplicable('storage', why);
	}
	return verdict('storage', stuckAt && `With storage blocked it does not get beyond ${stuckAt}.`);
}
