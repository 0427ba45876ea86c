import type { Report } from '$core/report/report.ts';

/** What every results page gets; the acts only work with JavaScript, and have plain links beside them without. */
export type ResultsProps = {
	report: Report;
	live: boolean;
	/** The answers were sent to the site, once, for this result. */
	wasSent: boolean;
	/** To one question, to answer or change it. */
	onquestion: (question: string) => void;
	/** To the list of answers. */
	onreview: () => void;
	/** To the first page, with everything forgotten. */
	onagain: () => void;
};
