import { editDistance } from './edit-distance.ts';

const FEW = 3;
/** Longer ones are no names, and comparing them takes the square of their length. */
const LONGEST = 200;

/** The known names most like a name: those that share a word with it first, then by edit distance. */
export function nearestFew(name: string, known: readonly string[]): string[] {
	const meant = name.slice(0, LONGEST).toLowerCase();
	const words = new Set(meant.split('-'));
	const shared = (candidate: string): number =>
		candidate.split('-').filter((word) => words.has(word)).length;
	return known
		.map((candidate) => ({
			candidate,
			shared: shared(candidate),
			distance: editDistance(meant, candidate.toLowerCase())
		}))
		.toSorted((one, other) => other.shared - one.shared || one.distance - other.distance)
		.slice(0, FEW)
		.map(({ candidate }) => candidate);
}
