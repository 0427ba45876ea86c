import { visibleQuestions } from '$core/engine/visibility.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { Answer } from '$core/model/sheet.ts';
import { fieldName, questionOfField } from './field-name.ts';
import type { FieldProblem } from './field-problem.ts';
import { readAnswer } from './read-answer.ts';

/** A form as answers, what was typed but could not be taken, and what is in the way of a result. */
export type FormReading = {
	answers: Map<string, Answer>;
	drafts: Map<string, string>;
	problems: FieldProblem[];
};

/** Reads a posted check. Answers to hidden questions are read too, so that nothing entered is lost. */
export function readForm(
	{ questions, sensitive }: Pick<Questionnaire, 'questions' | 'sensitive'>,
	form: FormData
): FormReading {
	const answers = new Map<string, Answer>();
	const drafts = new Map<string, string>();
	const found = new Map<string, FieldProblem>();
	for (const question of questions) {
		const values = form.getAll(fieldName(question.id)).filter((value) => typeof value === 'string');
		const { answer, draft, problem } = readAnswer(question, values, { sensitive });
		if (answer !== null) answers.set(question.id, answer);
		if (draft !== null) drafts.set(question.id, draft);
		if (problem !== null) found.set(question.id, problem);
	}

	// Only what the person can see is in their way.
	const problems = visibleQuestions(questions, answers).flatMap(({ id, required }) => {
		const problem = found.get(id);
		if (problem !== undefined) return [problem];
		return required && !answers.has(id) ? [{ code: 'answer_missing' as const, question: id }] : [];
	});
	const strangers = countUnknownFields(questions, form);
	if (strangers > 0) {
		problems.unshift({ code: 'field_unknown', question: null, args: { count: strangers } });
	}
	return { answers, drafts, problems };
}

function countUnknownFields(questions: Questionnaire['questions'], form: FormData): number {
	const known = new Set<string | null>(questions.map(({ id }) => id));
	const strangers = [...form].filter(
		([name, value]) => typeof value !== 'string' || !known.has(questionOfField(name))
	);
	return new Set(strangers.map(([name]) => name)).size;
}
