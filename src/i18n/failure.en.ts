/** What a page says when it cannot be shown. Apart, because every visit loads it. */
export const failureWords = {
	site: 'Rapport',
	pageTitle: (title: string) => `${title} · Rapport`,
	notFoundHeading: 'There is nothing at this address.',
	notFoundText: 'The page may have moved, or a letter is wrong.',
	brokenHeading: 'Something on our side broke.',
	brokenText: 'It was nothing you did. Trying again often helps.',
	refusedHeading: 'This could not be taken as it was sent.',
	home: 'To the first page',
	help: 'Help now'
};
