/** What can be done with results. */
export const keepWords = {
	keep: 'Keep or share',
	keepHere: 'Keep on this device',
	keepFailed: 'This part of the page did not arrive. You might try again in a moment.',
	print: 'Print this page',
	printText:
		'On paper, or as a file through your browser’s print window. Everything on this page is in it.',
	again: 'Take it again',
	againText: 'Starts from the first page and forgets these answers.',
	change: 'Change an answer'
};

/** The interface wording of a check from its first answer on: what is in the way, looking over, results. */
export const checkLaterWords = {
	/** As `check.en.ts` says it beside the question: the two travel apart, or each first answer would wait for both. */
	preferNotToSay: 'I prefer not to say',
	/** Said when an answer opened, or closed, further questions. */
	opened: {
		more: (count: number) =>
			count === 1
				? 'Your last answer opened one more question.'
				: `Your last answer opened ${count} more questions.`,
		fewer: (count: number) =>
			count === 1
				? 'Your last answer closed one question that does not fit you.'
				: `Your last answer closed ${count} questions that do not fit you.`
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

	results: {
		overline: 'What your answers say today',
		helpLink: 'Go to help now',
		helpKinds: {
			emergency: 'In danger now',
			'partner-abuse': 'Someone close frightens or hurts you',
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
		keepOne: 'One thing to keep',
		readOn: 'If you would like to read on',
		readOnText: 'Pages of the guide that go with your answers. None of them is a task.',
		/** `{answer}` and `{question}` are set in type of their own. */
		quote: ['You answered ', ' to ', '.'] as const,
		scales: 'The picture, scale by scale',
		steps: 'Steps of this scale, from lowest to highest',
		here: 'you are here',
		stillPossible: 'still possible',
		why: 'Why this, and how close',
		whyOnly: 'Why this',
		settle: 'Answer these to settle it',
		rangeUncertain: 'The lighter band shows where the true value probably lies.',
		rangePossible: 'The striped part is what is still possible.',
		more: 'More for you',
		week: 'To try this week',
		weekText: 'Small steps. One is plenty.',
		weekMemory: 'Ticks are for you. They are gone when you leave this page.',
		posted:
			'Your answers went to this site once and were not kept there. Reloading this page would send them again.',
		stop: 'You can stop here.',
		stopText: 'There is nothing more you need to do with this.',
		nothing: {
			back: 'Back to the questions',
			home: 'Leave it for today'
		}
	}
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type CheckLaterWords = typeof checkLaterWords;
