import { exitPlan } from '$lib/components/exit/exit-plan.ts';
import { helplines } from '../content/content.ts';
import { helpByCountry } from '../help/help-by-country.ts';
import { currentOperator } from '../operator/current-operator.ts';

/** What every check gets beside its own content, the same for all of them: the way out, and help. */
export function aroundCheck() {
	return { exit: exitPlan(currentOperator()), help: helpByCountry(helplines(), new Date()) };
}
