import type { Condition } from '../model/condition.ts';
import type { Question } from '../model/question.ts';
import type { Sheet } from '../model/sheet.ts';
import { holds } from './holds.ts';
import { answerState } from './points.ts';
import { answerFacts } from './visibility.ts';

/**
 * The hidden questions that could still be asked, because what decides about them was skipped or could still be asked
 * itself. All other hidden questions are hidden by answers.
 */
export function openQuestions(
	questions: readonly Question[],
	sheet: Sheet,
	visible: ReadonlySet<string>
): Set<string> {
	const open = new Set<string>();
	const facts = answerFacts(sheet, (id) => visible.has(id));
	const isUndecided = (id: string): boolean =>
		visible.has(id) ? answerState(sheet.get(id)) === 'skipped' : open.has(id);
	for (const { id, showWhen } of questions) {
		if (showWhen === null || visible.has(id)) continue;
		if (couldHold(showWhen)) open.add(id);
	}
	return open;

	function couldHold(condition: Condition): boolean {
		switch (condition.kind) {
			case 'always':
				return true;
			case 'all':
				return condition.of.every(couldHold);
			case 'any':
				return condition.of.some(couldHold);
			case 'not':
				return couldFail(condition.of);
			case 'answer':
			case 'answered':
				return holds(condition, facts) || isUndecided(condition.question);
			case 'amount':
				return holds(condition, facts) || isUndecided(condition.name);
			case 'count': {
				const one = (name: string): Condition => ({ ...condition, of: [name], atLeast: 1 });
				const could = condition.of.filter((name) => isUndecided(name) || holds(one(name), facts));
				return could.length >= condition.atLeast;
			}
			case 'band':
			case 'scored':
			case 'flag':
			case 'profile':
				return false;
		}
	}

	/** What is undecided holds for nothing yet, so only an outer `not` turns the question round. */
	function couldFail(condition: Condition): boolean {
		switch (condition.kind) {
			case 'all':
				return condition.of.some(couldFail);
			case 'any':
				return condition.of.every(couldFail);
			case 'not':
				return couldHold(condition.of);
			case 'always':
			case 'answer':
			case 'answered':
			case 'amount':
			case 'count':
			case 'band':
			case 'scored':
			case 'flag':
			case 'profile':
				return !holds(condition, facts);
		}
	}
}
