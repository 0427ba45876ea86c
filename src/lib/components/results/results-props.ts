import type { Outcome } from '$lib/state/work-out.ts';

/** What every results page gets; the acts only work with JavaScript, and have plain links beside them without. */
export type ResultsProps = {
	outcome: Outcome;
	live: boolean;
	/** To one question, to answer or change it. */
	onquestion: (question: string) => void;
	/** To the list of answers. */
	onreview: () => void;
	/** To the first page, with everything forgotten. */
	onagain: () => void;
};
