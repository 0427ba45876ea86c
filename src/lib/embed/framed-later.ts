import type { Later } from '../state/taking.svelte.ts';
import { workOut } from '../state/work-out.ts';

/** What nobody needs before their first answer in a frame. One check is all there is, so no other keeps anything out of it. */
export { visibleQuestions, withoutHidden } from '$core/engine/visibility.ts';
export { KEPT_FOR, KeptProgress } from '../state/kept-progress.ts';
export { wordProblem } from '../state/field-problem.ts';
export { answersIn, problemsIn, problemWith } from '../state/read-entered.ts';
export { openedNote } from '../state/opened-note.ts';
export { default as ErrorSummary } from '../components/check/ErrorSummary.svelte';
export { default as Review } from '../components/check/Review.svelte';
export { default as FramedResults } from '../components/embed/FramedResults.svelte';
export { default as Consent } from '../components/embed/Consent.svelte';
export { default as Reading } from '../components/reading/Reading.svelte';

export const takeIn: Later['takeIn'] = workOut;
export const taken: Later['taken'] = { forget() {}, wipe() {}, hiddenFrom: () => [] };
