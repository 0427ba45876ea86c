import { all, not } from '../formula.ts';
import type { Theorem } from '../theorem.ts';
import { authoredRules } from './authored-rules.ts';

/**
 * Wherever a rule shows its section, there is an answer to put beside its reason. Judged rule by rule, whichever
 * other rule for the same section is the stronger one. What is always shown has no answers behind it.
 */
export const reasonHasWords: Theorem = function* ({ program, formulas, asking }) {
	for (const { rule, index } of authoredRules(program.questionnaire)) {
		if (rule.kind !== 'show' || rule.when.kind === 'always') continue;
		const path = ['guidance', index, 'because'];
		yield {
			theorem: 'reason-has-words',
			at: rule.id,
			path,
			refute() {
				const isBare = all(formulas.shows(rule), not(formulas.hasWords(rule)));
				const { witness } = asking.ask(isBare);
				if (witness === null) return [];
				const args = { section: rule.section, quote: rule.quote ?? [] };
				return [{ code: 'reason_without_words', args, path, at: 'key', witness }];
			}
		};
	}
};
