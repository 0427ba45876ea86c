import { reportEn } from '$core/i18n/report.en.ts';
import { isHidden } from '$core/engine/is-hidden.ts';
import type { HideTarget } from '$core/model/outcome.ts';
import type { Result } from '$core/model/result.ts';
import type { SectionHead } from '$core/model/section.ts';
import { makeReport } from '$core/report/make-report.ts';
import { numberWords } from '$core/report/number-words.ts';
import type { Report } from '$core/report/report.ts';
import { programOf, workOutAgain, type KeepableChecks } from './again.ts';
import type { Kept, KeptWords } from './kept.ts';

/**
 * A kept result on the screen again.
 * `changed`: its check has another version by now, or is gone; what it said that day is still there in words.
 * `unverified`: the same, and nobody here knows its words. Its scores are there as numbers, and no word of them is its own.
 * `altered`: its answers do not lead to what it says, so it is not shown.
 */
export type Reopened =
	| { kind: 'same'; report: Report }
	| { kind: 'changed'; words: KeptWords }
	| { kind: 'unverified'; scores: { scale: string; title: string; value: string }[] }
	| { kind: 'altered' };

/**
 * Works out a kept result again and compares, before a word of it is shown. `hidden` is what checks taken in this visit keep
 * out; it is left out here as well, and stays in what is kept.
 */
export function reopen(
	{ result, words }: Kept,
	keepable: KeepableChecks,
	hidden: readonly HideTarget[] = []
): Reopened {
	const program = programOf(result, keepable);
	const worked = program && workOutAgain(program, result);
	if (program && worked?.kind === 'agrees') {
		// Answers that served the visit only may have let pages in; they are not in a result, what they did is.
		const { guidance, startHere, hidden: kept } = result;
		const pages = worked.hasItsPages ? { guidance, startHere, hidden: kept } : {};
		const report = makeReport(program, { ...worked.again, ...pages }, reportEn, undefined, hidden);
		return { kind: 'same', report: asKept(report) };
	}
	if (worked?.kind === 'differs') return { kind: 'altered' };
	if (words !== null) {
		return { kind: 'changed', words: drawable(words, keepable.sections, hidden) };
	}
	return { kind: 'unverified', scores: scoresOf(result, program?.questionnaire.scales ?? []) };
}

/** Of the scales that are called so and shown today, under their titles of today. */
function scoresOf(
	{ scales }: Result,
	known: readonly { id: string; title: string; shown: boolean }[]
): Extract<Reopened, { kind: 'unverified' }>['scores'] {
	return known.flatMap(({ id, title, shown }) => {
		if (!shown) return [];
		const found = scales.find(({ scale }) => scale === id);
		return found?.kind === 'scored' ? [{ scale: id, title, value: numberWords(found.value) }] : [];
	});
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
