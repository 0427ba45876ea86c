import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { OpenedCheck } from './opened-check.ts';
import { opening } from './opening.svelte.ts';

/**
 * Opens a check. Every check opens at the same address and out of the same file, so that neither the history nor what
 * was fetched tells which one it was. False where there is no such check.
 */
export async function openCheck(address: string): Promise<boolean> {
	const all = (await import('virtual:checks')).default as OpenedCheck[];
	opening.check = all.find(({ checked }) => checked.address === address) ?? null;
	if (opening.check === null) return false;
	// The router notes how far down a page was left, and that would tell which check of the list was chosen.
	scrollTo({ top: 0, behavior: 'instant' });
	const path = resolve('/check');
	if (location.pathname !== path) await goto(path);
	return true;
}
