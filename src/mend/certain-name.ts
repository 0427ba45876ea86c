import { editDistance } from '../problems/edit-distance.ts';

/** Of shorter words, one slip of the hand makes another word. */
const SHORTEST = 4;
/** Longer ones are no names, and comparing them takes the square of their length. */
const LONGEST = 200;

/**
 * The known name that was certainly meant: the only one a single slip away. Names that begin otherwise (`un-`, `a-`) or
 * differ in a digit are other names, not slips.
 */
export function certainName(name: string, known: readonly string[]): string | null {
	if (name.length < SHORTEST || name.length > LONGEST) return null;
	const near = [...new Set(known)].filter(
		(candidate) =>
			Math.abs(candidate.length - name.length) <= 1 && editDistance(name, candidate) === 1
	);
	const [meant] = near;
	if (meant === undefined || near.length > 1 || meant.length < SHORTEST) return null;
	const isSameStart = name[0] === meant[0];
	return isSameStart && digitsIn(name) === digitsIn(meant) ? meant : null;
}

function digitsIn(name: string): string {
	return name.replaceAll(/\D/g, '');
}
