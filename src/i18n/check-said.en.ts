/** What stands around a question. */
export const askingWords = {
	progress: 'How far you are',
	mayChange: 'The number can change with your answers.',
	back: 'Back',
	next: 'Next',
	skip: 'Skip this one',
	lookOver: 'Look over my answers',
	toReview: 'Back to my answers',
	finish: 'See my results',
	chooseMany: 'Choose all that fit.',
	noteHint: 'In your own words. It stays out of every export.',
	required: 'This one needs an answer.',
	digits: 'Number keys choose an answer',
	onlySometimes:
		'This one fits only some answers above. Where it does not fit, leave it open: it is not counted.'
};

/** Below the plain form. */
export const sendWords = {
	title: 'Your result',
	note: 'Your answers go to this site once, to work out the result, and are not kept there. Some browsers, such as Safari, may keep a copy with their list of open tabs. If you load the result page anew, they are sent once more, and any browser may then keep a copy.',
	button: 'See my results',
	again: 'Change my answers'
};

/** While a result is worked out, and when it cannot be. */
export const workingWords = {
	busy: 'Putting your answers together…',
	failedTitle: 'The result could not be worked out.',
	why: {
		not_scored:
			'Something on this page went wrong, and it is our fault. Your answers are still here.',
		not_loaded:
			'The part of this page that works out the result did not arrive. Your answers are still here.',
		offline:
			'You seem to be offline, and the part of this page that works out the result has not arrived yet. Your answers are still here; try again when you are connected.'
	},
	retry: 'Try again',
	toQuestions: 'Back to my answers'
};

/** Where the code that works a result out does not arrive, a page offers that the site does it. A frame sends nothing. */
const elsewhereWords = {
	elsewhere:
		'If it goes on like this, this site can work it out instead. Your answers go to it once and are not kept there.',
	send: 'Send my answers once'
};

/** What stands around the questions. The server sends it as data: it need not stand in the code of the page. */
export const checkSaidWords = {
	header: {
		skip: 'Skip to the content',
		home: 'Rapport',
		nav: 'Site',
		help: 'Help now',
		leave: 'Leave'
	},

	asking: askingWords,

	send: sendWords,

	keeping: {
		reload:
			'Your answers stay in this page, also through a reload. Nothing is stored, and they are forgotten when you leave it.',
		memory:
			'Your answers stay in this page while it is open. Nothing is stored, and a reload forgets them.',
		again: 'Start again',
		reminder: 'A visit leaves traces on this device that cannot be wholly erased.',
		printing: 'Printing is off for this page.',
		changedVersion:
			'This check has changed since you began it, so the answers from before were set aside. You might begin again.'
	},

	working: { ...workingWords, ...elsewhereWords }
};

/** Another language has the same keys, or it does not compile. */
export type CheckSaidWords = typeof checkSaidWords;
