/**
 * The interface wording of a check up to its first answer, as far as it is code that the first answer waits for:
 * `check-said.en.ts` has the sentences, which come as data, `check-first.en.ts` the first page, `check-later.en.ts` the rest.
 */
export const checkWords = {
	/** The same for every check, so that a history or a shared screen tells nothing. */
	documentTitle: 'A check · Rapport',
	errorTitle: (title: string) => `Error: ${title}`,

	question: {
		heading: (position: number, total: number) => `Question ${position} of ${total}`,
		more: (count: number) =>
			count === 1
				? 'Your last answer opened one more question.'
				: `Your last answer opened ${count} more questions.`,
		fewer: (count: number) =>
			count === 1
				? 'Your last answer closed one question that does not fit you.'
				: `Your last answer closed ${count} questions that do not fit you.`,
		preferNotToSay: 'I prefer not to say',
		numberRange: (min: number, max: number, unit: string | null) =>
			unit === null ? `From ${min} to ${max}.` : `From ${min} to ${max} ${unit}.`,
		noteLeft: (left: number) => (left === 1 ? '1 character left' : `${left} characters left`)
	}
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type CheckWords = typeof checkWords;
