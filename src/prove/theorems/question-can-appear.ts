import { conditionFormula, NOTHING_KNOWN } from '../condition-formula.ts';
import type { Condition } from '../../model/condition.ts';
import { blockersOf } from '../blockers.ts';
import { conditionText } from '../condition-text.ts';
import type { Theorem } from '../theorem.ts';
import { isReachable } from './is-reachable.ts';

/** Some answers bring every question up. */
export const questionCanAppear: Theorem = function* (proving) {
	const { program } = proving;
	const formulaOf = (part: Condition) => conditionFormula(program, part, NOTHING_KNOWN);
	const isPossible = isReachable(proving);
	for (const { id, page, showWhen } of program.questionnaire.questions) {
		if (showWhen === null) continue;
		const path = ['pages', page, 'questions', id, 'show_when'];
		yield {
			theorem: 'question-can-appear',
			at: id,
			path,
			refute() {
				if (isPossible(formulaOf(showWhen))) return [];
				const parts = blockersOf(showWhen, formulaOf, isPossible).map(conditionText);
				return [
					{ code: 'question_never_appears', args: { question: id, parts }, path, witness: null }
				];
			}
		};
	}
};
