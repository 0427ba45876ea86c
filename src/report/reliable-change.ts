/** Two measurements of one person, in the units of the scale, and what a publication says of its error. */
export type Repeat = { before: number; after: number; sd: number; reliability: number };

export type ReliableChange = {
	/** Standard error of measurement. */
	sem: number;
	/** Standard error of the difference between two measurements. */
	standardErrorOfDifference: number;
	/** Beyond 1.96 either way, more than chance alone would usually bring. Null where the scale has no error. */
	index: number | null;
	/** The smallest difference that is more than chance alone would usually bring (MDC95). */
	smallestReliableChange: number;
};

/**
 * How much of a change could be chance, after Jacobson and Truax (1991), "Clinical significance: a statistical
 * approach to defining meaningful change in psychotherapy research", Journal of Consulting and Clinical Psychology
 * 59(1), 12-19, doi:10.1037/0022-006X.59.1.12:
 *
 * - SEM = sd sqrt(1 - reliability)
 * - S(diff) = sqrt(2 SEM^2)
 * - RC = (after - before) / S(diff); |RC| > 1.96 is reliable at 95 %
 *
 * The smallest reliable change is the same rule solved for the difference, 1.96 sqrt(2) SEM. `reliability` is
 * test-retest over a comparable time where that is known, else alpha, and then whoever words it says so.
 */
export function reliableChange({ before, after, sd, reliability }: Repeat): ReliableChange {
	const sem = sd * Math.sqrt(1 - reliability);
	const standardErrorOfDifference = Math.SQRT2 * sem;
	return {
		sem,
		standardErrorOfDifference,
		index: standardErrorOfDifference > 0 ? (after - before) / standardErrorOfDifference : null,
		smallestReliableChange: 1.96 * standardErrorOfDifference
	};
}
