import type { Program } from '../../engine/program.ts';
import { differencesBetween } from '../differences.ts';
import { any } from '../formula.ts';
import { askingOf, type Witness } from '../reach/asking.ts';

/** The cheapest sheet on which two questionnaires with the same questions come to different results; null where there is none. */
export function differenceBetween(
	one: Program,
	other: Program,
	mostStates: number
): Witness | null {
	const { both, differences } = differencesBetween(one, other);
	return askingOf(both, mostStates).ask(any(...differences.map(({ formula }) => formula))).witness;
}
