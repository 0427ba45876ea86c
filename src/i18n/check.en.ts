/**
 * The interface wording of a check up to its first answer; `check-later.en.ts` has the rest. Two files, because the
 * first one travels with the page and every byte of it is waited for.
 */
export const checkWords = {
	/** The same for every check, so that a history or a shared screen tells nothing. */
	documentTitle: 'A check · Rapport',
	errorTitle: (title: string) => `Error: ${title}`,

	header: {
		skip: 'Skip to the content',
		home: 'Rapport',
		nav: 'Site',
		help: 'Help now',
		leave: 'Leave'
	},

	first: {
		begin: 'Begin',
		minutes: (count: number) => (count === 1 ? 'About 1 minute' : `About ${count} minutes`),
		questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
		questionsUpTo: (count: number) => `Up to ${count} questions`,
		skipping: 'Skip any you like',
		purpose: 'What it is for',
		madeFor: (whom: string) => `Made for ${whom}.`,
		limits: 'What it cannot tell',
		reflection:
			'This is a reflection aid, not a validated test. It says what your answers say today, never what you are.',
		published: 'This is a published questionnaire. It is not a diagnosis.',
		sources: 'Where it comes from',
		answers: 'What happens to your answers',
		kept: [
			'They stay in this tab. Nothing is sent: the result is worked out on your own device.',
			'So that a reload does not lose them, this tab remembers them for an hour after your last answer, or until you close it.'
		],
		memoryOnly: [
			'They stay in this page while it is open. Nothing is sent and nothing is stored: the result is worked out on your own device.',
			'A reload, a closed tab or the back button forgets them.'
		],
		noScript:
			'Without JavaScript, your answers go to this site once, to work out the result, and are not kept.',
		onPages: 'The questions'
	},

	safety: {
		title: 'Before you begin',
		lead: 'If somebody else might look at this device, it may be worth a moment to read this.',
		points: [
			'A visit to a website leaves traces that cannot be wholly erased.',
			'Software that watches a device can see everything on it, whatever you clear. Clearing all of your history can itself be noticed.',
			'Shared accounts can show open tabs and searches on other devices.',
			'Some computers take pictures of the screen from time to time.',
			'A private window hides less than it seems.',
			'With a screen reader, you might want headphones.'
		],
		choose: 'If you can, use a device and an account that only you use.',
		help: 'Go to help now',
		reminder: 'A visit leaves traces on this device that cannot be wholly erased.'
	},

	question: {
		heading: (position: number, total: number) => `Question ${position} of ${total}`,
		progress: 'How far you are',
		mayChange: 'The number can change with your answers.',
		more: (count: number) =>
			count === 1
				? 'Your last answer opened one more question.'
				: `Your last answer opened ${count} more questions.`,
		fewer: (count: number) =>
			count === 1
				? 'Your last answer closed one question that does not fit you.'
				: `Your last answer closed ${count} questions that do not fit you.`,
		back: 'Back',
		next: 'Next',
		skip: 'Skip this one',
		lookOver: 'Look over my answers',
		toReview: 'Back to my answers',
		finish: 'See my results',
		preferNotToSay: 'I prefer not to say',
		chooseMany: 'Choose all that fit.',
		numberRange: (min: number, max: number, unit: string | null) =>
			unit === null ? `From ${min} to ${max}.` : `From ${min} to ${max} ${unit}.`,
		noteHint: 'In your own words. It stays out of every export.',
		noteLeft: (left: number) => (left === 1 ? '1 character left' : `${left} characters left`),
		required: 'This one needs an answer.',
		digits: 'Number keys choose an answer',
		onlySometimes:
			'This one fits only some answers above. Where it does not fit, leave it open: it is not counted.'
	},

	send: {
		title: 'Your result',
		note: 'Your answers go to this site once, to work out the result, and are not kept.',
		button: 'See my results',
		again: 'Change my answers'
	},

	keeping: {
		tab: 'Your answers stay in this tab. They are forgotten an hour after your last answer, or when you close it.',
		tabUnavailable:
			'Your answers stay in this page while it is open. This browser keeps nothing, so a reload forgets them.',
		memory:
			'Your answers stay in this page while it is open. Nothing is stored, and a reload forgets them.',
		again: 'Start again',
		printing: 'Printing is off for this page.',
		changedVersion:
			'This check has changed since you began it, so the answers from before were set aside. You might begin again.'
	},

	working: {
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
		toQuestions: 'Back to my answers',
		elsewhere:
			'If it goes on like this, this site can work it out instead. Your answers go to it once and are not kept.',
		send: 'Send my answers once'
	}
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type CheckWords = typeof checkWords;
