import { flushSync } from 'svelte';
import { wipeVisit } from '$lib/state/wipe-visit.ts';
import { coverPage } from './cover.ts';
import type { ExitPlan } from './exit-plan.ts';

/**
 * Leaves, in the order that matters to somebody who is being watched: first nothing is to be seen, then nothing is
 * remembered, then the history holds the first page in the place of this one.
 */
export function leaveNow({ to, homeTitle, words }: ExitPlan, home: string): void {
	const isOffline = !navigator.onLine;
	coverPage(isOffline ? words.neutral : null);
	wipeVisit();
	// What was wiped changes the title once more, and that must not come after the one below.
	flushSync();
	document.querySelector('.app')?.remove();
	try {
		history.replaceState(null, '', home);
	} catch {
		// Some browsers refuse when this was asked too often. Then the history says "A check" here, as it does already.
	}
	// Not `replace`: a browser takes that for a redirect, and writes the other page's title beside our address.
	if (!isOffline) location.assign(to);
	document.title = homeTitle;
	// A browser may keep this page as it is now, and bring back a cover with nothing below it.
	addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}
