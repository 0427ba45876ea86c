import type { Program } from '../engine/program.ts';
import { differencesBetween } from '../prove/differences.ts';
import { any, YES } from '../prove/formula.ts';
import { askingOf } from '../prove/reach/asking.ts';
import { MOST_STATES } from '../prove/reach/budget.ts';
import type { Comparison } from './compared.ts';

/** Compares two versions that ask the same over every possible sheet. Throws `OverBudget` where that would take too long. */
export function provenComparison(before: Program, after: Program): Comparison {
	const { both, differences } = differencesBetween(before, after);
	const asking = askingOf(both, MOST_STATES);
	const found = differences.flatMap(({ aspect, formula }) => {
		const { count, witness } = asking.ask(formula);
		if (witness === null) return [];
		return [{ moved: { ...aspect, sheets: count, witness: witness.sheet }, formula }];
	});
	const whole = asking.ask(any(...found.map(({ formula }) => formula)));
	return {
		how: 'proved',
		complete: asking.ask(YES).count,
		moved: found.map(({ moved }) => moved),
		any: whole.witness && { sheets: whole.count, witness: whole.witness.sheet }
	};
}
