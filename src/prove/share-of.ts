import type { Formula } from './formula.ts';
import type { Witness } from './reach/asking.ts';
import { OverBudget } from './reach/budget.ts';
import type { Proving } from './theorem.ts';

/** On how many complete sheets a formula holds, and the cheapest sheet; where that takes too long, some sheet, uncounted. */
export function shareOf(
	{ asking, seeking }: Proving,
	formula: Formula
): { sheets: bigint | null; witness: Witness | null } {
	try {
		const { count, witness } = asking.ask(formula);
		return { sheets: count, witness };
	} catch (error) {
		if (!(error instanceof OverBudget)) throw error;
		return { sheets: null, witness: seeking.seek(formula) };
	}
}
