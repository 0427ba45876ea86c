import type { Chart, Report, ScaleBar, SectionCard } from './report.ts';

/** What one check adds to the picture. */
export type PictureCheck = {
	check: string;
	title: string;
	/** Its own sentence. */
	headline: string;
	notes: Report['notes'];
	scales: ScaleBar[];
};

/** Everything the page for several checks says, in the order it says it. Nothing in it is from a sensitive check. */
export type Picture = {
	/** Comes first when a flag of any check asks for it. */
	help: Report['help'];
	tensions: { id: string; title: string; text: string }[];
	/** Whoever is doing well in every check has nothing to start. */
	isOptional: boolean;
	startHere: SectionCard[];
	more: SectionCard[];
	checks: PictureCheck[];
	/** Said once when no scale cites its precision; null otherwise. */
	precisionNote: string | null;
	/** Who the averages beside the scales come from; null where there are none. */
	normNote: string | null;
	chart: Chart;
};
