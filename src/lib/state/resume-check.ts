import { openCheck } from './open-check.ts';
import { reload } from './reload.ts';

/** After a reload: opens what this tab was in the middle of. A sensitive check is never that. */
export async function resumeCheck(): Promise<void> {
	try {
		const place = (await reload.look()) as { address?: unknown } | null;
		if (typeof place?.address === 'string') await openCheck(place.address);
	} catch {
		// What cannot be asked for or fetched leaves the list.
	}
}
