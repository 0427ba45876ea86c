import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 3_000;
const STEP_MS = 40;

/** Looks until what it sees is good, or has had its time. Gives what it saw last. */
export async function settled<Seen>(
	look: () => Promise<Seen>,
	isGood: (seen: Seen) => boolean,
	patience = PATIENCE_MS
): Promise<Seen> {
	const until = Date.now() + patience;
	for (;;) {
		const seen = await look();
		if (isGood(seen) || Date.now() > until) return seen;
		await wait(STEP_MS);
	}
}
