import type { Result } from '$core/model/result.ts';
import type { Report } from '$core/report/report.ts';

/** One result as it is kept: the result, and enough words of that day to read it when its check has changed since. */
export type Kept = {
	id: string;
	/** Milliseconds since 1970. */
	keptAt: number;
	/** Where it comes from. Of what came in a file, nobody here knows the day. */
	from: 'here' | 'file';
	/** The check's title. */
	title: string;
	result: Result;
	/** In our own words only, as this device worked them out; null where it could not. */
	words: KeptWords | null;
};

export type KeptWords = {
	help: Report['help'];
	headline: { title: string; text: string };
	scales: KeptScale[];
	pages: Report['pages'];
};

export type KeptScale = {
	scale: string;
	title: string;
	sentence: string;
	bandTitle: string | null;
	bandText: string | null;
	valueText: string | null;
};

/**
 * What is kept of a report. Null where it carries no result: a sensitive check's never does, so nothing of one can be
 * kept. Answers that served the visit only are not in a result, and no word here depends on them alone.
 */
export function keptOf(
	report: Report,
	id: string,
	keptAt: number,
	from: Kept['from'] = 'here'
): Kept | null {
	const { result, title, help, headline, scales, pages } = report;
	if (result === null) return null;
	return {
		id,
		keptAt,
		from,
		title,
		result,
		words: {
			help,
			headline,
			scales: scales.map(({ scale, title, sentence, bandTitle, bandText, valueText }) => ({
				...{ scale, title, sentence, bandTitle, bandText, valueText }
			})),
			pages
		}
	};
}
