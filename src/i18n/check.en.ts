/** The interface wording of a check: first page, questions, looking over, results. Content has words of its own. */
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
		onlyIf: (answers: string, question: string) =>
			`Only if you answered ${answers} to “${question}”`,
		onlySometimes:
			'This one fits only some answers above. Where it does not fit, leave it open: it is not counted.',
		or: (words: string[]) => words.map((word) => `“${word}”`).join(' or ')
	},

	send: {
		title: 'Your result',
		note: 'Your answers go to this site once, to work out the result, and are not kept.',
		button: 'See my results'
	},

	problems: {
		title: 'One thing before you go on',
		titleMany: 'A few things before you go on',
		answer_missing: () => 'Choose an answer to go on. This question needs one.',
		number_unreadable: (args: { min: number; max: number }) =>
			`Write a number from ${args.min} to ${args.max}, in digits.`,
		number_outside: (args: { min: number; max: number }) =>
			`Write a number from ${args.min} to ${args.max}.`,
		number_between_steps: (args: { below: number; above: number }) =>
			`Write a number that is on the scale, such as ${args.below} or ${args.above}.`,
		note_too_long: (args: { maxLength: number; length: number }) =>
			`Your words are ${args.length} characters long. This field holds ${args.maxLength}; shorten them a little.`,
		choices_exclude: (args: { exclusive: string }) =>
			`You ticked “${args.exclusive}” and something else. Keep one of the two.`,
		option_unknown: () =>
			'This page does not know one of the answers it was sent. Choose again; the rest is as you left it.',
		field_unknown: (args: { count: number }) =>
			args.count === 1
				? 'This page was sent a field it does not have. Nothing you entered is lost; send the answers again.'
				: `This page was sent ${args.count} fields it does not have. Nothing you entered is lost; send the answers again.`
	},

	review: {
		title: 'Look over your answers',
		text: 'Nothing is fixed. Change what you like, or leave it.',
		skipped: 'Skipped',
		notGiven: 'You would rather not say',
		change: 'Change',
		answer: 'Answer',
		changeOf: (question: string) => `: ${question}`,
		finish: 'See my results',
		back: 'Back to the questions'
	},

	keeping: {
		tab: 'Your answers stay in this tab. They are forgotten an hour after your last answer, or when you close it.',
		tabUnavailable:
			'Your answers stay in this page while it is open. This browser keeps nothing, so a reload forgets them.',
		memory:
			'Your answers stay in this page while it is open. Nothing is stored, and a reload forgets them.',
		again: 'Start again',
		changedVersion:
			'This check has changed since you began it, so the answers from before were set aside. You might begin again.'
	},

	working: {
		busy: 'Putting your answers together…',
		failedTitle: 'The result could not be worked out.',
		failed: 'Something on this page went wrong, and it is our fault. Your answers are still here.',
		notLoaded:
			'The part of this page that works out the result did not arrive. Your answers are still here.',
		offline:
			'You seem to be offline, and the part of this page that works out the result has not arrived yet. Your answers are still here; try again when you are connected.',
		retry: 'Try again',
		toQuestions: 'Back to my answers',
		elsewhere:
			'If it goes on like this, this site can work it out instead. Your answers go to it once and are not kept.',
		send: 'Send my answers once'
	},

	results: {
		overline: 'What your answers say today',
		helpLink: 'Go to help now',
		helpKinds: {
			emergency: 'In danger now',
			'partner-abuse': 'Fear of a partner',
			crisis: 'In a crisis',
			youth: 'For young people',
			'own-behaviour': 'Worried about your own behaviour'
		},
		helpNote: 'The help page lists people to talk to, by country.',
		notes: 'Also worth saying',
		tonight: 'For tonight, two minutes',
		tonightWords: 'Words you might use',
		copy: 'Copy the words',
		copied: 'Copied.',
		copyFailed: 'Copying did not work here. Select the words and copy them yourself.',
		startHere: 'Start here',
		startHereText: 'Three pages of the guide that fit your answers best.',
		startHereFew: 'What in the guide fits your answers best.',
		/** `{answer}` and `{question}` are set in type of their own. */
		quote: ['You answered ', ' to ', '.'] as const,
		minutes: (count: number) => (count === 1 ? '1 minute to read' : `${count} minutes to read`),
		scales: 'The picture, scale by scale',
		steps: 'Steps of this scale, from lowest to highest',
		here: 'you are here',
		stillPossible: 'still possible',
		why: 'Why this, and how close',
		settle: 'Answer these to settle it',
		rangeUncertain: 'The lighter band shows where the true value probably lies.',
		rangePossible: 'The striped part is what is still possible.',
		chart: 'All of it in one picture',
		chartTable: 'The same as a table',
		table: {
			scale: 'Scale',
			value: 'Value',
			range: 'Range',
			band: 'In words',
			basis: 'From'
		},
		more: 'More for you',
		week: 'To try this week',
		weekText: 'Small steps. One is plenty.',
		weekMemory: 'Ticks are for you. They are gone when you leave this page.',
		keep: 'Keep or share',
		print: 'Print this page',
		printText:
			'On paper, or as a file through your browser’s print window. Everything on this page is in it.',
		again: 'Take it again',
		againText: 'Starts from the first page and forgets these answers.',
		change: 'Change an answer',
		stop: 'You can stop here.',
		stopText: 'There is nothing more you need to do with this.',
		answersBelow: 'Change my answers',
		nothing: {
			title: 'You skipped every question, so there is nothing to say yet.',
			text: 'That is fine. If you would like a result, a few answers are enough to begin with.',
			back: 'Back to the questions',
			home: 'Leave it for today'
		}
	},

	sensitive: {
		selected: 'Show what I selected',
		open: 'What you left open',
		printing: 'Printing is off for this page.',
		end: 'You can stop here, and you can come back on another day.'
	}
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type CheckWords = typeof checkWords;
