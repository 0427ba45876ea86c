import { visibleQuestions } from '$core/engine/visibility.ts';
import type { Question } from '$core/model/question.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { Answer } from '$core/model/sheet.ts';
import type { Entered } from './entered.ts';
import type { FieldProblem } from './field-problem.ts';
import { readAnswer } from './read-answer.ts';

type Asking = Pick<Questionnaire, 'questions' | 'sensitive'>;

/** The answers in what was entered, those to hidden questions included: they come back with their question. */
export function answersIn(asking: Asking, entered: Entered): Map<string, Answer> {
	const answers = new Map<string, Answer>();
	for (const question of asking.questions) {
		const { answer } = readAnswer(question, entered.get(question.id) ?? [], asking);
		if (answer !== null) answers.set(question.id, answer);
	}
	return answers;
}

/** What is in the way of a result: only questions that the person can see. */
export function problemsIn(asking: Asking, entered: Entered): FieldProblem[] {
	return visibleQuestions(asking.questions, answersIn(asking, entered)).flatMap(
		(question) => problemWith(asking, question, entered) ?? []
	);
}

/** What is in the way of going on from one question. */
export function problemWith(
	asking: Asking,
	question: Question,
	entered: Entered
): FieldProblem | null {
	const { answer, problem } = readAnswer(question, entered.get(question.id) ?? [], asking);
	if (problem !== null) return problem;
	const isMissing = question.required && answer === null;
	return isMissing ? { code: 'answer_missing', question: question.id } : null;
}
