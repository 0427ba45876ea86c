import type { Question } from '../model/question.ts';
import {
	NONE_OF_THESE,
	NOT_APPLICABLE,
	PREFER_NOT_TO_SAY,
	type Answer,
	type Sheet
} from '../model/sheet.ts';
import { numberValues } from './points.ts';
import type { Program } from './program.ts';
import { visibleQuestions } from './visibility.ts';

/** What can be wrong with an answer sheet. Sheets are refused, never coerced. Codes never change meaning. */
export type SheetProblem =
	| { code: 'question_unknown'; question: string }
	/** The question is hidden by `show_when` on this sheet. */
	| { code: 'question_hidden'; question: string }
	| { code: 'option_unknown'; question: string; option: string; known: string[] }
	| { code: 'option_twice'; question: string; option: string }
	/** "None of these" together with one of these. */
	| { code: 'none_with_others'; question: string }
	| { code: 'nothing_ticked'; question: string }
	| { code: 'number_not_accepted'; question: string; min: number; max: number; step: number }
	| { code: 'note_too_long'; question: string; longest: number }
	| { code: 'answer_kind_wrong'; question: string; wanted: Question['kind'] };

/** Everything that is wrong with a sheet; empty for a valid one. Holes are valid. */
export function checkSheet(
	{ questionnaire, questions }: Program,
	sheet: Sheet,
	visible: ReadonlySet<string> = new Set(
		visibleQuestions(questionnaire.questions, sheet).map(({ id }) => id)
	)
): SheetProblem[] {
	return [...sheet].flatMap(([id, answer]): SheetProblem[] => {
		const question = questions.get(id);
		if (!question) return [{ code: 'question_unknown', question: id }];
		if (!visible.has(id)) return [{ code: 'question_hidden', question: id }];
		return checkAnswer(question, answer, questionnaire.sensitive);
	});
}

function checkAnswer(question: Question, answer: Answer, isSensitive: boolean): SheetProblem[] {
	if (isSensitive && answer === PREFER_NOT_TO_SAY) return [];
	switch (question.kind) {
		case 'choose_one':
			return checkOption(question, answer);
		case 'choose_many':
			return checkTicks(question, answer);
		case 'number': {
			const { id, min, max, step } = question;
			if (typeof answer !== 'number') return [wrongKind(question)];
			const isAccepted = answer >= min && answer <= max && numberValues(question).includes(answer);
			return isAccepted ? [] : [{ code: 'number_not_accepted', question: id, min, max, step }];
		}
		case 'note':
			if (typeof answer !== 'string') return [wrongKind(question)];
			return answer.length <= question.maxLength
				? []
				: [{ code: 'note_too_long', question: question.id, longest: question.maxLength }];
	}
}

function checkOption(
	question: Extract<Question, { kind: 'choose_one' }>,
	answer: Answer
): SheetProblem[] {
	if (typeof answer !== 'string') return [wrongKind(question)];
	const known = question.options.map(({ id }) => id);
	if (question.notApplicable !== null) known.push(NOT_APPLICABLE);
	return known.includes(answer)
		? []
		: [{ code: 'option_unknown', question: question.id, option: answer, known }];
}

function checkTicks(
	question: Extract<Question, { kind: 'choose_many' }>,
	answer: Answer
): SheetProblem[] {
	const { id, options } = question;
	if (!Array.isArray(answer)) return [wrongKind(question)];
	const ticked = answer as readonly string[];
	if (ticked.length === 0) return [{ code: 'nothing_ticked', question: id }];
	const known = options.map((option) => option.id);
	const seen = new Set<string>();
	const problems = ticked.flatMap((option): SheetProblem[] => {
		if (!known.includes(option)) return [{ code: 'option_unknown', question: id, option, known }];
		if (seen.has(option)) return [{ code: 'option_twice', question: id, option }];
		seen.add(option);
		return [];
	});
	if (ticked.length > 1 && ticked.includes(NONE_OF_THESE)) {
		problems.push({ code: 'none_with_others', question: id });
	}
	return problems;
}

function wrongKind({ id, kind }: Question): SheetProblem {
	return { code: 'answer_kind_wrong', question: id, wanted: kind };
}
