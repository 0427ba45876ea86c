/** What a page says when it cannot be shown. Apart, because every visit loads it. */
export const failureWords = {
	site: 'Rapport',
	pageTitle: (title: string) => `${title} · Rapport`,
	notFoundTitle: 'Page not found',
	notFoundHeading: 'There is nothing at this address.',
	notFoundText: 'The page may have moved, or a letter went astray on the way.',
	brokenTitle: 'Something broke',
	brokenHeading: 'Something on our side broke.',
	brokenText: 'It was nothing you did. A moment later it often works again.',
	refusedTitle: 'Not taken',
	refusedHeading: 'This could not be taken as it was sent.',
	home: 'To the first page',
	guide: 'To the guide',
	help: 'Help now'
};
