/** What nobody needs before their first answer: it loads while they read. */
export { compareMoments } from '$core/report/compare-moments.ts';
export { visibleQuestions, withoutHidden } from '$core/engine/visibility.ts';
export { placeToHand, readHanded } from './handed-place.ts';
export { wordProblem } from './field-problem.ts';
export { answersIn, problemsIn, problemWith } from './read-entered.ts';
export { openedNote } from './opened-note.ts';
export { canKeep } from './saved/can-keep.ts';
export { reopen } from './saved/reopen.ts';
export { takeIn } from './take-in.ts';
export { taken } from './taken.svelte.ts';
export { default as ErrorSummary } from '../components/check/ErrorSummary.svelte';
export { default as KeepingFooter } from '../components/check/KeepingFooter.svelte';
export { default as Review } from '../components/check/Review.svelte';
export { default as ChartFigure } from '../components/results/ChartFigure.svelte';
export { default as FullResults } from '../components/results/FullResults.svelte';
export { default as HelpFirst } from '../components/results/HelpFirst.svelte';
export { default as Results } from '../components/results/Results.svelte';
export { default as PictureView } from '../components/picture/PictureView.svelte';
