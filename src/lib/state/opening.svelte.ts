import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { OpenedCheck } from './opened-check.ts';

/**
 * Opens a check inside this page's memory. Every check opens at the same address and out of the same file, so that
 * neither the history nor what was fetched tells which one it was.
 */
class Opening {
	check = $state.raw<OpenedCheck | null>(null);

	/** False where there is no such check. */
	async open(address: string): Promise<boolean> {
		const all = (await import('virtual:checks')).default as OpenedCheck[];
		this.check = all.find(({ checked }) => checked.address === address) ?? null;
		if (this.check === null) return false;
		// The router notes how far down a page was left, and that would tell which check of the list was chosen.
		scrollTo({ top: 0, behavior: 'instant' });
		const path = resolve('/check');
		if (location.pathname !== path) await goto(path);
		return true;
	}

	close(): void {
		this.check = null;
	}
}

export const opening = new Opening();
