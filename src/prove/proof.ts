import type { TheoremName } from '../model/theorems.ts';
import type { Witness } from './reach/asking.ts';
import type { Failure } from './theorem.ts';

/**
 * What is known of every possible answer sheet of one questionnaire. Plain values, maps and big integers: it can be
 * posted to and from a worker as it is.
 */
export type Proof = {
	questionnaire: string;
	version: number;
	/** How many answer sheets there are: with holes, and without. Null where they were not counted. */
	sheets: { all: bigint | null; complete: bigint | null };
	scales: ScaleProof[];
	/** The first profile that holds, on sheets where everything the profiles name is scored. */
	profiles: Share[];
	flags: Share[];
	/** A show rule that shows its section; a hide rule that holds. */
	rules: (Share & { kind: 'show' | 'hide'; section: string | null })[];
	/** Each section that some rule shows. */
	sections: Share[];
	theorems: TheoremVerdict[];
	/** Everything that stands against the questionnaire, as findings with places; not proved without `unproved` is one. */
	failures: Failure[];
	/** What was not proved. */
	notProved: NotProved[];
	/** States the whole proof took. */
	states: number;
};

/** On how many complete sheets something comes out (null: not counted), and the cheapest sheet of all (null: none). */
export type Share = { id: string; sheets: bigint | null; witness: Witness | null };

export type ScaleProof = {
	scale: string;
	/** Lowest and highest value any sheet reaches; null where no sheet is scored. */
	range: { low: number; high: number } | null;
	/** Every value that is reached, lowest first, with the complete sheets behind it; null where there are too many ways. */
	values: { value: number; band: string | null; sheets: bigint }[] | null;
	bands: Share[];
	/** Complete sheets on which the scale has no score. */
	unscored: bigint | null;
};

export type TheoremVerdict = {
	theorem: TheoremName;
	/** How many things were to be proved. */
	claims: number;
	failed: number;
	notProved: number;
};

/** `because` is what the author wrote under `unproved`; null where nothing acknowledges it. */
export type NotProved = { theorem: TheoremName; at: string | null; because: string | null };
