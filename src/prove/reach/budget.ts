/** How many states one theorem may take before it counts as not proved. */
export const MOST_STATES = 200_000;

/** A state may be reached in many ways; past so many ways for each state allowed, time runs out before memory does. */
const WAYS_PER_STATE = 40;

/** Thrown inside a proof whose budget is used up; whoever asked turns it into "not proved". */
export class OverBudget extends Error {
	constructor() {
		super('The proof has more states than its budget.');
		this.name = 'OverBudget';
	}
}

/** Counts the states of one theorem. */
export type Budget = { most: number; states: number; ways: number };

export function budgetOf(most: number): Budget {
	return { most, states: 0, ways: 0 };
}

export function spendState(budget: Budget): void {
	if (++budget.states > budget.most) throw new OverBudget();
}

export function spendWays(budget: Budget, ways: number): void {
	budget.ways += ways;
	if (budget.ways > budget.most * WAYS_PER_STATE) throw new OverBudget();
}
