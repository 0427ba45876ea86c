import { compile } from '$core/engine/compile.ts';
import { score } from '$core/engine/score.ts';
import { reportEn } from '$core/i18n/report.en.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { SectionHead } from '$core/model/section.ts';
import type { Sheet } from '$core/model/sheet.ts';
import { makeReport } from '$core/report/make-report.ts';
import type { Report } from '$core/report/report.ts';

/** A check as a browser gets it: everything its scoring and its results need. */
export type Checked = {
	address: string;
	questionnaire: Questionnaire;
	/** The guide sections it can show. */
	sections: SectionHead[];
	fingerprint: string;
};

/** From answers to what a results page says: the same work in the browser and, without JavaScript, on the server. */
export function workOut({ questionnaire, sections, fingerprint }: Checked, sheet: Sheet): Report {
	const program = compile(questionnaire, sections, fingerprint);
	return makeReport(program, score(program, sheet), reportEn, sheet);
}
