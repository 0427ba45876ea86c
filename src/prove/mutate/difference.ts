import type { Program } from '../../engine/program.ts';
import { differencesBetween } from '../differences.ts';
import { any, type Formula } from '../formula.ts';
import { askingOf, type Asking, type Witness } from '../reach/asking.ts';
import { OverBudget } from '../reach/budget.ts';

/**
 * The cheapest sheet on which two questionnaires with the same questions come to different results; null where there is
 * none. Where all differences together are too much to look at, the cheapest that one of them alone shows; throws
 * `OverBudget` where none does and some were too much.
 */
export function differenceBetween(
	one: Program,
	other: Program,
	mostStates: number
): Witness | null {
	const { both, differences } = differencesBetween(one, other);
	const asking = askingOf(both, mostStates);
	const formulas = differences.map(({ formula }) => formula);
	const whole = witnessOf(any(...formulas), asking);
	if (whole !== 'open') return whole;

	const found = formulas.flatMap((formula) => {
		const witness = witnessOf(formula, asking);
		return witness === 'open' || witness === null ? [] : [witness];
	});
	const [cheapest] = found.toSorted((a, b) => a.cost - b.cost);
	if (cheapest === undefined) throw new OverBudget();
	return cheapest;
}

function witnessOf(formula: Formula, asking: Asking): Witness | null | 'open' {
	try {
		return asking.ask(formula).witness;
	} catch (error) {
		if (error instanceof OverBudget) return 'open';
		throw error;
	}
}
