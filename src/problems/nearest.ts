import { editDistance } from './edit-distance.ts';

/** Longer ones are no names, and comparing them takes the square of their length. */
const LONGEST = 200;

/** The known name closest to `name` by edit distance, if one is close enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | null {
	if (name.length > LONGEST) return null;
	const most = Math.max(1, Math.floor(name.length / 3));
	let best: string | null = null;
	let bestDistance = most + 1;

	for (const candidate of known) {
		if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
		if (distance >= bestDistance) continue;
		best = candidate;
		bestDistance = distance;
	}
	return best;
}
