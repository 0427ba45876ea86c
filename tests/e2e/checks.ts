import { createHash } from 'node:crypto';

/** The three checks: where they are, and an option by number (from 0) whose answers have something to say. */
export const checks = [
	{ id: 'lonely-or-alone', address: 'lonely-or-alone', sensitive: false, pick: 1 },
	{ id: 'social-overload', address: 'social-overload', sensitive: false, pick: 3 },
	{ id: 'you-and-one-other', address: opaque('you-and-one-other'), sensitive: true, pick: 2 }
];

/** A sensitive check's address says nothing. */
export function opaque(id: string): string {
	return createHash('sha256').update(id).digest('hex').slice(0, 10);
}
