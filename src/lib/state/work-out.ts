import { compile } from '$core/engine/compile.ts';
import { score } from '$core/engine/score.ts';
import { reportEn, type ReportStrings } from '$core/i18n/report.en.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { SectionHead } from '$core/model/section.ts';
import type { Sheet } from '$core/model/sheet.ts';
import type { CrossHide } from '$core/model/together.ts';
import { makeReport } from '$core/report/make-report.ts';
import type { Report } from '$core/report/report.ts';

/** A check as a browser gets it: everything its scoring and its results need. */
export type Checked = {
	address: string;
	questionnaire: Questionnaire;
	/** The guide sections it can show. */
	sections: SectionHead[];
	/** What its answers keep out of other checks in the same visit. */
	crossHides: CrossHide[];
	fingerprint: string;
};

/** From answers to what a results page says, for one check by itself: what a server does without JavaScript. */
export function workOut(checked: Checked, sheet: Sheet): Report {
	return workOutIn(reportEn, checked, sheet);
}

/** The same in given words. */
export function workOutIn(
	strings: ReportStrings,
	{ questionnaire, sections, fingerprint }: Checked,
	sheet: Sheet
): Report {
	const program = compile(questionnaire, sections, fingerprint);
	return makeReport(program, score(program, sheet), strings, sheet);
}
