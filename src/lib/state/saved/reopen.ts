import { compile } from '$core/engine/compile.ts';
import { score } from '$core/engine/score.ts';
import { sheetOfResult } from '$core/engine/sheet-of-result.ts';
import { verify } from '$core/engine/verify.ts';
import { reportEn } from '$core/i18n/report.en.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { SectionHead } from '$core/model/section.ts';
import { makeReport } from '$core/report/make-report.ts';
import type { Report } from '$core/report/report.ts';
import type { Kept } from './kept.ts';

/** What it takes to show kept results again: every check that may be kept, and the sections they can show. */
export type KeepableChecks = {
	checks: { questionnaire: Questionnaire; fingerprint: string; sections: string[] }[];
	sections: SectionHead[];
};

/**
 * A kept result on the screen again.
 * `changed`: its check has another version by now, or is gone; what it said that day is still there in words.
 * `altered`: its answers do not lead to what it says, so it is not shown.
 */
export type Reopened = { kind: 'same'; report: Report } | { kind: 'changed' } | { kind: 'altered' };

/** Works out a kept result again and compares, before a word of it is shown. */
export function reopen({ result }: Kept, { checks, sections }: KeepableChecks): Reopened {
	const check = checks.find(({ questionnaire }) => questionnaire.id === result.questionnaire);
	if (check === undefined) return { kind: 'changed' };
	const heads = sections.filter(({ id }) => check.sections.includes(id));
	const program = compile(check.questionnaire, heads, check.fingerprint);
	const mismatches = verify(program, result);
	if (mismatches.includes('other_version')) return { kind: 'changed' };
	if (mismatches.some((mismatch) => mismatch !== 'guidance')) return { kind: 'altered' };
	// Rules for pages do not count towards a version. Where they have changed, today's hold.
	const current = mismatches.length === 0 ? result : score(program, sheetOfResult(result));
	return { kind: 'same', report: asKept(makeReport(program, current, reportEn)) };
}

/** Nothing in it can be answered any more, and what served the visit only is not in it. */
function asKept(report: Report): Report {
	return {
		...report,
		scales: report.scales.map((scale) => ({ ...scale, settle: [] })),
		open: report.open.filter((sentence) => sentence !== reportEn.visitAnswerOpen)
	};
}
