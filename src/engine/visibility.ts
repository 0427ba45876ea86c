import type { Question } from '../model/question.ts';
import type { Answer, Sheet } from '../model/sheet.ts';
import { ofDecimal } from './exact.ts';
import type { Facts } from './facts.ts';
import { holds } from './holds.ts';
import { answerState } from './points.ts';

/**
 * The questions a person with this sheet sees, in order. `show_when` rests on earlier questions only, so one pass is
 * enough; an answer to a hidden question shows nothing.
 */
export function visibleQuestions(questions: readonly Question[], sheet: Sheet): Question[] {
	const visible = new Map<string, Question>();
	const facts = answerFacts(sheet, (id) => visible.has(id));
	for (const question of questions) {
		if (question.showWhen === null || holds(question.showWhen, facts)) {
			visible.set(question.id, question);
		}
	}
	return [...visible.values()];
}

/** A sheet without the answers to questions that are hidden on it. */
export function withoutHidden(questions: readonly Question[], sheet: Sheet): Sheet {
	const pruned = new Map<string, Answer>();
	for (const { id } of visibleQuestions(questions, sheet)) {
		const answer = sheet.get(id);
		if (answer !== undefined) pruned.set(id, answer);
	}
	return pruned;
}

/** The facts that answers alone give, as `show_when` needs them. */
export function answerFacts(sheet: Sheet, isVisible: (question: string) => boolean): Facts {
	const given = (id: string): Answer | undefined => (isVisible(id) ? sheet.get(id) : undefined);
	return {
		answer: (id) => {
			const value = given(id);
			return value === undefined || answerState(value) === 'skipped' ? null : value;
		},
		isAnswered: (id) => answerState(given(id)) === 'answered',
		value: (id) => {
			const value = given(id);
			return typeof value === 'number' ? ofDecimal(value) : null;
		},
		band: () => null,
		isScored: () => false,
		hasFlag: () => false,
		isProfile: () => false
	};
}
