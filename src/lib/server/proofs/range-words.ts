import { promiseWords } from '../../../i18n/promise.en.ts';
import type { Condition } from '../../../model/condition.ts';
import { numberWords } from '../../../report/number-words.ts';

const words = promiseWords.range;

/** The values a condition allows. */
export function rangeWords({ atLeast, below }: Extract<Condition, { kind: 'amount' }>): string {
	if (atLeast === null) return words.below(numberWords(below ?? 0));
	if (below === null) return words.from(numberWords(atLeast));
	return words.between(numberWords(atLeast), numberWords(below));
}
