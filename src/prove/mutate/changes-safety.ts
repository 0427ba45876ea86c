import type { Program } from '../../engine/program.ts';
import { differencesBetween } from '../differences.ts';
import { any } from '../formula.ts';
import { outcomeFormulas } from '../outcome-formulas.ts';
import { askingOf } from '../reach/asking.ts';
import { OverBudget } from '../reach/budget.ts';
import { seekingOf } from '../seek.ts';
import { promises } from '../theorems/promises.ts';

/**
 * Whether a mistake moves what must not move unnoticed: a flag, what is kept out as unsafe, or a promise. Where that is
 * too much to find out, it does.
 */
export function changesSafety(program: Program, mutant: Program, mostStates: number): boolean {
	const { both, differences } = differencesBetween(program, mutant);
	const moved = differences
		.filter(({ aspect: { kind } }) => kind === 'flag' || kind === 'hidden')
		.map(({ formula }) => formula);
	try {
		return (
			askingOf(both, mostStates).ask(any(...moved)).witness !== null ||
			breaksPromise(mutant, mostStates)
		);
	} catch (error) {
		if (error instanceof OverBudget) return true;
		throw error;
	}
}

function breaksPromise(program: Program, mostStates: number): boolean {
	const claims = promises({
		program,
		formulas: outcomeFormulas(program),
		asking: askingOf(program, mostStates),
		seeking: seekingOf(program)
	});
	return [...claims].some(({ refute }) => refute().length > 0);
}
