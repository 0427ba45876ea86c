import { failureWords } from './failure.en.ts';

/** What is wrong, and what to do. */
export type PlainWords = { heading: string; text: string };

const broken: PlainWords = { heading: failureWords.brokenHeading, text: failureWords.brokenText };
const refused: PlainWords = {
	heading: failureWords.refusedHeading,
	text: 'Go back and try again, or begin at the first page.'
};

const byStatus: Record<number, PlainWords> = {
	400: {
		heading: 'What arrived here cannot be read.',
		text: 'If you typed the address, look at its letters again. Otherwise begin at the first page.'
	},
	403: {
		heading: 'This was sent from another page.',
		text: 'To keep you safe, answers are taken from this site’s own pages alone, so nothing of it was used. Open the page here, answer there, and send it again.'
	},
	404: { heading: failureWords.notFoundHeading, text: failureWords.notFoundText },
	405: {
		heading: 'This address is only there to be opened.',
		text: 'Nothing can be sent to it. Begin at the first page, and send from the page you find there.'
	},
	408: {
		heading: 'It took too long to arrive.',
		text: 'Your connection may be slow just now. Try again when it is better.'
	},
	413: {
		heading: 'That is more than can be taken here.',
		text: 'Go back, shorten what you wrote and send it again.'
	},
	431: {
		heading: 'Your browser sent too much along.',
		text: 'Open the first page instead of a long address. If that changes nothing, clear what your browser has stored for this site.'
	},
	503: {
		heading: 'Too many people are here at this moment.',
		text: 'Wait half a minute, then open the page again.'
	}
};

/** The words of pages that need nothing of the site, for when no other can be shown. Only the server says them. */
export const plainWords = {
	title: failureWords.pageTitle,
	home: failureWords.home,
	moved: {
		heading: 'This page is at another address.',
		text: 'Your browser usually goes there by itself. If it did not, follow the link.'
	},
	onwards: 'Go there',
	of: (status: number): PlainWords => byStatus[status] ?? (status >= 500 ? broken : refused)
};
