import { checkSaidWords } from '$core/i18n/check-said.en.ts';
import { exitPlan } from '$lib/components/exit/exit-plan.ts';
import { helplines } from '../content/content.ts';
import { helpByCountry } from '../help/help-by-country.ts';
import { currentOperator } from '../operator/current-operator.ts';

/** What every check gets beside its own content, the same for all of them: the way out, help, and its sentences. */
export function aroundCheck() {
	return {
		exit: exitPlan(currentOperator()),
		help: helpByCountry(helplines(), new Date()),
		words: checkSaidWords
	};
}

export type AroundCheck = ReturnType<typeof aroundCheck>;
