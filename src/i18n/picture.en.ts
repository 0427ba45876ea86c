import { inWords } from './in-words.en.ts';

/** The words of several checks side by side. Another language has the same keys. */
export const pictureWords = {
	overline: 'What your answers say today',
	heading: 'Your picture',
	lead: (checks: number) =>
		`You took ${inWords(checks)} checks in this visit. Here is what they say side by side.`,
	between: 'Between your answers',
	betweenText: 'Things that stand out once your answers lie side by side.',
	keeping: 'Where this is kept',
	keepingText:
		'This picture is in the memory of this page only. It is not stored and not sent. If you reload the page or close the tab, it is gone.',
	print: 'Print this page',

	link: {
		text: (checks: number) => `You took ${inWords(checks)} checks.`,
		open: 'See them together'
	}
};

export type PictureWords = typeof pictureWords;
