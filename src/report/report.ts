import type { HelpKind } from '../model/outcome.ts';
import type { Result } from '../model/result.ts';
import type { SectionHead } from '../model/section.ts';

/** A question's text with the words the person chose. */
export type QuotedAnswer = { question: string; text: string; answer: string };

/** A guide section as the results offer it: its reason and the answers behind the reason. */
export type SectionCard = {
	head: SectionHead;
	because: string;
	quotes: QuotedAnswer[];
	/** "2 minutes to read · 4 small steps to choose from"; null for sensitive checks, whose results hold no number. */
	effort: string | null;
};

/** One scale as a labelled bar: everything as words and as places from 0 to 1 along the bar. */
export type ScaleBar = {
	scale: string;
	title: string;
	describes: string;
	/** "Often, the third of three steps." or, unscored, what is missing and how to add it. */
	sentence: string;
	state: 'scored' | 'partial' | 'unscored';
	/** The words of the band; null without a score. */
	bandTitle: string | null;
	bandText: string | null;
	/** The value in the words of the table; null without a score. */
	valueText: string | null;
	/** Bands from lowest to highest; `start` and `end` are places on the bar. */
	steps: {
		id: string;
		title: string;
		start: number;
		end: number;
		here: boolean;
		possible: boolean;
	}[];
	/** Where the value sits; null without a score. */
	at: number | null;
	/** The 95 % range, or for a partial scale what is still possible; null where neither is known. */
	range: { start: number; end: number; kind: 'uncertainty' | 'possible' } | null;
	/** Where the value lies beside the averages of groups that a publication names. */
	norms: string[];
	/** "From 8 of 9 answers." */
	basis: string;
	/** "Why this, and how close": sentences, never formulas. Empty without a score. */
	why: string[];
	/** The questions that would settle a partial scale. */
	settle: { question: string; text: string }[];
};

/** The rows of the chart and of its table twin: one source for both. */
export type ChartRow = {
	/** The title of the check it belongs to. */
	check: string;
	scale: string;
	title: string;
	/** Percent of the scale's range, one decimal place; null without a score. */
	percent: number | null;
	valueText: string;
	rangeText: string;
	/** Null where the scale has no bands. */
	bandTitle: string | null;
	/** The average of the group in `normTitle`, in percent of the range. */
	normPercent: number | null;
	/** The place beside that average, in words. */
	normText: string | null;
	basis: string;
};

export type Chart = {
	kind: 'bars' | 'radar';
	caption: string;
	/** What the rows say together, in sentences. */
	summary: string[];
	/** The group that every row is compared with; null where there is no one such group. */
	normTitle: string | null;
	rows: ChartRow[];
};

/** Everything a results page says, in the order it says it. Made from the result alone. */
export type Report = {
	title: string;
	sensitive: boolean;
	/** Nothing was answered, so there is nothing to say. */
	empty: boolean;
	/** Comes first when a flag asks for it. */
	help: { level: 'support' | 'urgent'; title: string; text: string; kinds: HelpKind[] } | null;
	/** One sentence in plain words, and what it means. */
	headline: { title: string; text: string };
	/** Notes from flags that have words of their own. */
	notes: { title: string; text: string }[];
	/** One small thing for tonight; null where no shown section has one. */
	tonight: { do: string; words: string | null; section: string } | null;
	/** For somebody who is doing well: one thing to keep, instead of one to do. */
	keep: SectionCard | null;
	/** Sections that nothing on this page, or read from it, may link to. */
	hidden: string[];
	startHere: SectionCard[];
	more: SectionCard[];
	scales: ScaleBar[];
	/** Said once when no scale cites its precision; null otherwise. */
	precisionNote: string | null;
	/** Who the averages beside the scales come from, said once; null where there are none. */
	normNote: string | null;
	chart: Chart | null;
	/** For sensitive checks: what was selected, grouped in plain words, without numbers. */
	selected: { flag: string; title: string; text: string | null; answers: QuotedAnswer[] }[];
	/** Sentences about what was left open. */
	open: string[];
	/** What this check is and is not, with version and language. */
	colophon: string[];
	/**
	 * Every page these answers lead to by themselves, for keeping. What other checks of the visit keep out is left out of the
	 * drawing only, so it is here.
	 */
	pages: { section: string; title: string; because: string }[];
	/** What it was made from, for keeping and sharing; null for a sensitive check, which offers neither. */
	result: Result | null;
};
