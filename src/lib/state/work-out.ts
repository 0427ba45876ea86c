import { compile } from '$core/engine/compile.ts';
import { answerState } from '$core/engine/points.ts';
import { score } from '$core/engine/score.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { SectionHead } from '$core/model/section.ts';
import type { Sheet } from '$core/model/sheet.ts';
import { makeReport } from '$core/report/make-report.ts';
import type { Report } from '$core/report/report.ts';

/** What a results page shows: a report, or that there is nothing to say. */
export type Outcome = { kind: 'nothing' } | { kind: 'report'; report: Report };

/** From answers to a results page: the same work in the browser and, without JavaScript, on the server. */
export function workOut(
	questionnaire: Questionnaire,
	sections: readonly SectionHead[],
	sheet: Sheet
): Outcome {
	const program = compile(questionnaire, sections);
	const result = score(program, sheet);
	const given = result.answers.filter(({ answer }) => answerState(answer) !== 'skipped');
	// A sensitive check has its fixed sentences and its help for everyone, those who skipped included.
	if (given.length === 0 && !questionnaire.sensitive) return { kind: 'nothing' };
	return { kind: 'report', report: makeReport(program, result) };
}
