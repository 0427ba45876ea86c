import type { Sheet } from './sheet.ts';

/** An author's own test: an answer sheet and what must come out of it. Only what is named is compared. */
export type Persona = {
	name: string;
	sheet: Sheet;
	expect: {
		scales: Map<string, ScaleExpectation>;
		/** `none` for no profile, `between` for too close to a cut. */
		profile: string | null;
		flags: string[] | null;
		show: string[] | null;
		/** All that is kept out, by answers which serve the visit only as well. */
		hide: string[] | null;
	};
};

/** The value is compared to four decimal places; null means that only the other part is compared. */
export type ScaleExpectation =
	| { kind: 'scored'; value: number | null; band: string | null }
	| { kind: 'partial' }
	| { kind: 'unscored' };
