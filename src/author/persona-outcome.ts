import type { Sheet } from '../model/sheet.ts';

/** One part of what came out, beside what its author expects; `expected` is null where nothing is said of it. */
export type OutcomeRow = {
	/** The id of a scale, or `profile`, `flags`, `show` or `hide`. */
	part: string;
	title: string | null;
	expected: string | null;
	got: string;
	agrees: boolean;
};

/** A persona with what its sheet comes to; `rows` is null where the sheet cannot be handed in. */
export type PersonaOutcome = {
	name: string;
	sheet: Sheet;
	rows: OutcomeRow[] | null;
	/** Sentences about what differs; empty when all that is expected came out. */
	differences: string[];
};
