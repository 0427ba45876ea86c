/** Looking over the answers. */
export const reviewWords = {
	title: 'Look over your answers',
	text: 'Nothing is fixed. Change what you like, or leave it.',
	skipped: 'Skipped',
	notGiven: 'You would rather not say',
	change: 'Change',
	answer: 'Answer',
	changeOf: (question: string) => `: ${question}`,
	finish: 'See my results',
	back: 'Back to the questions'
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type ReviewWords = typeof reviewWords;
