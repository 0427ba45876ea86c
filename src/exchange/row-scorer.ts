import { checkSheet, type SheetProblem } from '../engine/check-sheet.ts';
import type { Program } from '../engine/program.ts';
import { score } from '../engine/score.ts';
import type { Result } from '../model/result.ts';
import type { Answer } from '../model/sheet.ts';
import { answerReader, type Values } from './answer-reader.ts';

/** Why a row has no result. */
export type RowProblem =
	SheetProblem | { code: 'value_unreadable'; question: string; wanted: string };

export type RowScore = { ok: true; result: Result } | { ok: false; problems: RowProblem[] };

/** Scores rows of answers by question. Guidance is left out: a table holds scores, and no reasons. */
export function rowScorer(
	program: Program,
	values: Values
): (row: ReadonlyMap<string, unknown>) => RowScore {
	const { questionnaire } = program;
	const scores: Program = { ...program, questionnaire: { ...questionnaire, guidance: [] } };
	const readers = new Map(
		questionnaire.questions.map((question) => [question.id, answerReader(question, values)])
	);

	return (row) => {
		const sheet = new Map<string, Answer>();
		const problems: RowProblem[] = [];
		for (const [question, value] of row) {
			const reader = readers.get(question);
			if (!reader) {
				problems.push({ code: 'question_unknown', question });
				continue;
			}
			const reading = reader(value);
			if ('wanted' in reading) {
				problems.push({ code: 'value_unreadable', question, wanted: reading.wanted });
			} else if (reading.answer !== undefined) sheet.set(question, reading.answer);
		}
		problems.push(...checkSheet(program, sheet));
		return problems.length > 0
			? { ok: false, problems }
			: { ok: true, result: score(scores, sheet) };
	};
}
