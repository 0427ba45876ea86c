/** The words around a page of the guide, or help, that is read inside a check. */
export const readingWords = {
	back: 'Back to where you were',
	missing: 'This page did not arrive.',
	missingText: 'Go back and try again when you are connected.',
	young: 'Lines for young people come first. You do not need to give your name.',
	youngOnly:
		'This check was made for older people. These are people who listen to you, whatever it is about.',
	youngTitle: 'People who listen'
};
