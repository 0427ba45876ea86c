/** What only the results of a sensitive check say: apart, so that a frame, which never shows one, does without. */
export const checkSensitiveWords = {
	selected: 'Show what I selected',
	pages: 'Pages you might want to read',
	young: 'There are lines for people of your age, too. The help page shows them first.',
	printTitle: 'Print this page',
	printWarning:
		'Paper can be found by others. The printer, or the folder where a file is saved, may keep a copy. What is on the screen now is printed.',
	print: 'Print anyway',
	end: 'You can stop here, and you can come back on another day.'
};

/** Another language has the same keys, or it does not compile. */
export type CheckSensitiveWords = typeof checkSensitiveWords;
