import { wipeVisit } from '$lib/state/wipe-visit.ts';
import { coverPage } from './cover.ts';
import type { ExitPlan } from './exit-plan.ts';

/**
 * Leaves, in the order that matters to somebody who is being watched: first nothing is to be seen, then nothing is
 * remembered, then the history holds another page in the place of this one.
 */
export function leaveNow({ to, words }: ExitPlan, home: string): void {
	const isOffline = !navigator.onLine;
	coverPage(isOffline ? words.neutral : null);
	wipeVisit();
	document.querySelector('.app')?.remove();
	try {
		// Should the other page never come, a reload does not lead back here.
		history.replaceState(null, '', home);
	} catch {
		// Some browsers refuse when this was asked too often. The next line replaces the entry, too.
	}
	if (isOffline) document.title = words.neutral.title;
	else location.replace(to);
}
