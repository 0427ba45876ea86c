/**
 * The interface wording of a check up to its first answer, as far as it is code that the first answer waits for:
 * `check-said.en.ts` has the sentences, which come as data, `check-first.en.ts` the first page, `check-later.en.ts` the rest.
 */
export const checkWords = {
	/** The same for every check, so that a history or a shared screen tells nothing. */
	documentTitle: 'A check · Rapport',
	errorTitle: 'Error: A check · Rapport',

	question: {
		heading: (position: number, total: number) => `Question ${position} of ${total}`,
		preferNotToSay: 'I prefer not to say',
		numberRange: (min: number, max: number, unit: string | null) =>
			`From ${min} to ${max}${unit === null ? '' : ` ${unit}`}.`,
		noteLeft: (left: number) => `Characters left: ${left}`
	}
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type CheckWords = typeof checkWords;
