import type { Formula } from '../formula.ts';
import { OverBudget } from '../reach/budget.ts';
import type { Proving } from '../theorem.ts';

/** Whether a formula holds on some sheet: one that is found at once will do where all are too many. */
export function isReachable({ asking, seeking }: Proving): (formula: Formula) => boolean {
	return (formula) => {
		try {
			return asking.ask(formula).witness !== null;
		} catch (error) {
			if (error instanceof OverBudget && seeking.seek(formula) !== null) return true;
			throw error;
		}
	};
}
