import type { Report } from '$core/report/report.ts';
import type { Help } from '$lib/server/help/help-by-country';
import type * as postedParts from '$lib/state/posted-parts.ts';

/** What every results page gets; the acts only work with JavaScript, and have plain links beside them without. */
export type ResultsProps = {
	report: Report;
	live: boolean;
	/** The answers were sent to the site, once, for this result. */
	wasSent: boolean;
	/** 16 or 17 years old: youth lines stand beside the others. */
	young: boolean;
	help: Help;
	/** The guide, where it must be read on this page because JavaScript cannot open it here; null otherwise. */
	parts: Pick<typeof postedParts, 'reading' | 'sections'> | null;
	/** To one question, to answer or change it. */
	onquestion: (question: string) => void;
	/** To the list of answers. */
	onreview: () => void;
	/** To the first page, with everything forgotten. */
	onagain: () => void;
	/** The warning about printing was read. */
	onprint: () => void;
	/** The results are there and could not be drawn. */
	onfault: () => void;
};
