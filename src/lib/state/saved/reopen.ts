import { compile } from '$core/engine/compile.ts';
import { score } from '$core/engine/score.ts';
import { sheetOfResult } from '$core/engine/sheet-of-result.ts';
import { verify } from '$core/engine/verify.ts';
import { reportEn } from '$core/i18n/report.en.ts';
import { isHidden } from '$core/engine/is-hidden.ts';
import type { HideTarget } from '$core/model/outcome.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { SectionHead } from '$core/model/section.ts';
import { makeReport } from '$core/report/make-report.ts';
import type { Report } from '$core/report/report.ts';
import type { Kept, KeptWords } from './kept.ts';

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
export type Reopened =
	{ kind: 'same'; report: Report } | { kind: 'changed'; words: KeptWords } | { kind: 'altered' };

/**
 * Works out a kept result again and compares, before a word of it is shown. `hidden` is what checks taken in this visit keep
 * out; it is left out here as well, and stays in what is kept.
 */
export function reopen(
	{ result, words }: Kept,
	{ checks, sections }: KeepableChecks,
	hidden: readonly HideTarget[] = []
): Reopened {
	const changed = { kind: 'changed' as const, words: drawable(words, sections, hidden) };
	const check = checks.find(({ questionnaire }) => questionnaire.id === result.questionnaire);
	if (check === undefined) return changed;
	const heads = sections.filter(({ id }) => check.sections.includes(id));
	const program = compile(check.questionnaire, heads, check.fingerprint);
	const mismatches = verify(program, result);
	if (mismatches.includes('other_version')) return changed;
	if (mismatches.some((mismatch) => mismatch !== 'guidance')) return { kind: 'altered' };
	// Rules for pages do not count towards a version. Where they have changed, today's hold.
	const current = mismatches.length === 0 ? result : score(program, sheetOfResult(result));
	return {
		kind: 'same',
		report: asKept(makeReport(program, current, reportEn, undefined, hidden))
	};
}

/** Of a page that is gone nobody knows what it is about, so it is left out as soon as anything is. */
function drawable(
	words: KeptWords,
	sections: readonly SectionHead[],
	hidden: readonly HideTarget[]
): KeptWords {
	if (hidden.length === 0) return words;
	const pages = words.pages.filter(({ section }) => {
		const head = sections.find(({ id }) => id === section);
		return head !== undefined && !isHidden(head, hidden);
	});
	return { ...words, pages };
}

/** Nothing in it can be answered any more, and what served the visit only is not in it. */
function asKept(report: Report): Report {
	return {
		...report,
		scales: report.scales.map((scale) => ({ ...scale, settle: [] })),
		open: report.open.filter((sentence) => sentence !== reportEn.visitAnswerOpen)
	};
}
