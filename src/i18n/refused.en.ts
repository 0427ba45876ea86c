/** Why a posted form is not taken. Apart from the words of the error page, because only the server says them. */
export const refusedWords = {
	noCheck: 'There is no check at this address.',
	tooLarge:
		'That is more than this check can hold. Go back, shorten your notes and send them again.',
	/** In a frame, for every check that does not open there. */
	notFramed: {
		title: 'This check opens on its own site',
		text: 'It cannot stand in this page.',
		link: 'Open the checks'
	},
	cutOff: 'Not all of what you sent arrived. Go back and send it again.',
	noForm: 'What arrived was not the form of this check. Go back and send it again from its page.'
};
