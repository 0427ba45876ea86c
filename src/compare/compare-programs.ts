import type { Program } from '../engine/program.ts';
import { OverBudget } from '../prove/reach/budget.ts';
import type { Comparison } from './compared.ts';
import { isSameAsked } from './same-asked.ts';
import { provenComparison } from './proven-comparison.ts';
import { triedComparison } from './tried-comparison.ts';

/** Which answer sheets come out otherwise after a change: proved where that is possible, tried or searched for where not. */
export function comparePrograms(before: Program, after: Program): Comparison {
	if (isSameAsked(before, after)) {
		try {
			return provenComparison(before, after);
		} catch (error) {
			if (!(error instanceof OverBudget)) throw error;
		}
	}
	return triedComparison(before, after);
}
