/** The sentences that lay two results of one check side by side. They name a change; they never judge it. */
export const compareEn = {
	same: (words: string, before: string, after: string) =>
		`“${words}” on ${before}, and the same on ${after}.`,
	sameStep: (words: string, values: { before: string; after: string }) =>
		`“${words}” both times. The number went from ${values.before} to ${values.after}.`,
	differs: (was: string, before: string, is: string, after: string) =>
		`“${was}” on ${before}, “${is}” on ${after}.`,
	missing: (days: readonly string[]) =>
		`There was no score on ${days.join(' or on ')}, so there is nothing to compare.`,
	noScore: 'no score',

	moreThanChance: 'This is a bigger change than chance alone would usually bring.',
	couldBeChance: 'A change of this size could be chance.',
	/** Said beside either, where the only figure known is how well the questions agree on one day. */
	fromAlpha:
		'That is judged by how well the questions agree on a single day, which is the weaker way to judge it.',
	chanceUnknown:
		'We can’t say how much of this change is chance: nobody has measured it for this check.'
};

export type CompareStrings = typeof compareEn;
