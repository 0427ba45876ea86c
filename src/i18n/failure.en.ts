/** What a page says when it cannot be shown. Apart, because every visit loads it. */
export const failureWords = {
	pageTitle: (title: string) => `${title} · Rapport`,
	notFoundHeading: 'Nothing is at this address.',
	notFoundText: 'It may have moved.',
	brokenHeading: 'Something on our side broke.',
	brokenText: 'It was nothing you did. You can try again.',
	refusedHeading: 'This could not be taken.',
	home: 'To the first page',
	help: 'Help now'
};
