import type { Later } from '../state/taking.svelte.ts';
import { framedReportEn } from './framed-report.en.ts';
import { workOutIn } from '../state/work-out.ts';

/** What nobody needs before their first answer in a frame. One check is all there is, so no other keeps anything out of it. */
export { visibleQuestions, withoutHidden } from '$core/engine/visibility.ts';
export { wordProblem } from '../state/field-problem.ts';
export { answersIn, problemsIn, problemWith } from '../state/read-entered.ts';
export { openedNote } from '../state/opened-note.ts';
export { default as FramedResults } from '../components/embed/FramedResults.svelte';

export const takeIn: Later['takeIn'] = (checked, sheet) =>
	workOutIn(framedReportEn, checked, sheet);
export const taken: Later['taken'] = {
	forget: () => undefined,
	wipe: () => undefined,
	hiddenFrom: () => []
};
