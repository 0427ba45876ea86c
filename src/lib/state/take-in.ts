import { compile } from '$core/engine/compile.ts';
import { crossHides } from '$core/engine/cross-hides.ts';
import { score } from '$core/engine/score.ts';
import { reportEn } from '$core/i18n/report.en.ts';
import type { Sheet } from '$core/model/sheet.ts';
import { makeReport } from '$core/report/make-report.ts';
import type { Report } from '$core/report/report.ts';
import { taken } from './taken.svelte.ts';
import type { Checked } from './work-out.ts';

/**
 * From answers to what a results page says, as `workOut` does for a page of its own, and beside what else was taken in this
 * visit: it is remembered, and what other checks keep out is left out of the drawing. In a browser only: on a server the
 * memory of one person would be that of all.
 */
export function takeIn(checked: Checked, sheet: Sheet): Report {
	const { address, questionnaire, sections, fingerprint } = checked;
	const program = compile(questionnaire, sections, fingerprint);
	const result = score(program, sheet);
	const hides = crossHides({ program, sheet, result }, checked.crossHides);

	if (questionnaire.sensitive) taken.hide(hides);
	else if (result.answers.length === 0) taken.forget(address);
	else taken.add({ address, program, sheet, result, hides });
	return makeReport(program, result, reportEn, sheet, taken.hiddenFrom(address));
}
