import { visibleQuestions } from '../../engine/visibility.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Answer, Sheet } from '../../model/sheet.ts';
import type { Path } from '../../problems/problem.ts';
import { answersOf } from '../expand/condition-line.ts';
import type { Report } from '../expand/report.ts';
import type { AuthoredExample } from '../shape/example.ts';
import { readAnswer } from './answer.ts';

/** The answer sheet of an example, `everything_else` included. */
export function readSheet(
	{ answers, everything_else, skipped }: AuthoredExample,
	questionnaire: Questionnaire,
	path: Path,
	report: Report
): Sheet {
	const { questions, sensitive } = questionnaire;
	const byId = new Map(questions.map((question) => [question.id, question]));
	const known = [...byId.keys()];
	const sheet = new Map<string, Answer>();
	const left = new Set(known);

	for (const [index, question] of (skipped ?? []).entries()) {
		const place = [...path, 'skipped', index];
		if (!byId.has(question))
			report({ code: 'question_unknown', args: { question, known }, path: place });
		if (answers?.has(question))
			report({ code: 'answer_and_skipped', args: { question }, path: place });
		left.delete(question);
	}
	for (const [id, value] of answers ?? []) {
		const place = [...path, 'answers', id];
		const question = byId.get(id);
		left.delete(id);
		if (!question) {
			report({ code: 'question_unknown', args: { question: id, known }, path: place, at: 'key' });
			continue;
		}
		const answer = readAnswer(question, value, sensitive);
		if ('wanted' in answer) {
			report({ code: 'answer_unfit', args: { question: id, wanted: answer.wanted }, path: place });
		} else sheet.set(id, answer.answer);
	}
	if (everything_else === undefined) return sheet;

	const fitting = questions.filter(
		(question) => left.has(question.id) && answersOf(question).includes(everything_else)
	);
	if (fitting.length === 0) {
		const choices = questions.filter(({ id }) => left.has(id)).flatMap(answersOf);
		const args = { option: everything_else, known: [...new Set(choices)] };
		report({ code: 'everything_else_unfit', args, path: [...path, 'everything_else'] });
	}
	return withEverythingElse(
		sheet,
		fitting.map(({ id }) => id),
		everything_else,
		questionnaire
	);
}

/** Gives the same answer to each question that is left, as far as a person with this sheet meets it. */
function withEverythingElse(
	sheet: ReadonlyMap<string, Answer>,
	left: readonly string[],
	option: string,
	{ questions }: Questionnaire
): Sheet {
	const filled = new Map(sheet);
	// In their order, because an answer may bring up a later question.
	for (const question of questions) {
		if (!left.includes(question.id)) continue;
		if (!visibleQuestions(questions, filled).includes(question)) continue;
		filled.set(question.id, question.kind === 'choose_many' ? [option] : option);
	}
	return filled;
}
