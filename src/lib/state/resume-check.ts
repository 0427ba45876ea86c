import { openCheck } from './open-check.ts';
import { PROGRESS_KEY } from './progress-key.ts';

/** After a reload: opens what this tab was in the middle of. A sensitive check is never that. */
export async function resumeCheck(): Promise<void> {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(PROGRESS_KEY) ?? 'null');
		const address = (kept as { address?: unknown } | null)?.address;
		if (typeof address === 'string') await openCheck(address);
	} catch {
		// Blocked storage holds nothing, and what cannot be read or fetched leaves the list.
	}
}
