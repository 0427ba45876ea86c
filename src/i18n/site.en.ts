/** The words of the shell, the home page, the guide and help. Another language is `const de: SiteStrings`. */
export const en = {
	name: 'Rapport',
	pageTitle: (page: string) => `${page} · Rapport`,
	skipToContent: 'Skip to the content',
	minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
	questions: (questions: number) => (questions === 1 ? '1 question' : `${questions} questions`),
	questionsUpTo: (questions: number) => `up to ${questions} questions`,

	nav: {
		label: 'Main',
		home: 'Rapport, first page',
		checks: 'Checks',
		guide: 'Guide',
		help: 'Help now'
	},

	footer: {
		label: 'About this site',
		promise: 'Your answers stay on this device. No account, no cookies, no tracking.',
		privacy: 'Privacy',
		about: 'About these checks',
		saved: 'Kept on this device',
		author: 'For authors',
		clinicians: 'For clinicians'
	},

	home: {
		title: 'Rapport: how are things between you and other people?',
		description:
			'Short, private checks on loneliness, closeness and social life, with a plain answer and its reasons.',
		heading: 'How are things between you and other people?',
		lead: 'Short, private checks on loneliness, closeness and social life. You get a plain answer, the reasons for it, and a few pages worth reading.',
		promises: ['Answers stay on this device', 'No account', 'No tracking'],
		doorsHeading: 'What is it like at the moment?',
		doorsHint: 'Open what comes closest. You can look behind all four.',
		doors: {
			alone: { title: 'I feel alone', text: 'Missing people, or a kind of closeness.' },
			people: { title: 'People are too much', text: 'Worn out, overbooked, or longing for quiet.' },
			between: {
				title: 'Something between me and one person',
				text: 'A partner, a friend, someone in the family.'
			},
			unsure: { title: 'I’m not sure', text: 'Not knowing is a good place to start from.' }
		},
		doorChecks: 'A check that may fit',
		doorPages: 'Or read a little first',
		doorEmpty: 'No check fits here yet. The pages below may.',
		checksHeading: 'All checks',
		checksPrivacy:
			'Whichever one you take, your answers stay on this device. If JavaScript is off, the page tells you what happens before you send anything.',
		checksPrivacyMore: 'What happens to your answers',
		checksProof: 'What each check can and cannot say',
		checksEmpty: 'The checks are still being written. The guide is here already.',
		guideHeading: 'Or just read',
		guideText: (sections: number) =>
			`The guide has ${sections} short pages on being with people and being alone. No questions asked.`,
		guideOpen: 'Open the guide'
	},

	picture: {
		title: 'Your picture',
		description: 'Several checks of one visit, side by side.',
		several: 'You took more than one check.',
		open: 'See them together',
		none: {
			heading: 'There is nothing to put together yet',
			text: 'This page shows two or more checks side by side, once you have taken them in one visit.'
		},
		reload:
			'If you had a picture here and reloaded the page, or went to another site, it is gone, because nothing of it was stored.',
		one: {
			heading: 'One check so far',
			text: 'A picture needs two. If you like, take another one and come back here. There is no hurry.'
		},
		offer: 'Checks you could take',
		plain: {
			heading: 'Your picture',
			text: 'This page puts several checks side by side. It works in your browser only, so it needs JavaScript, which is off here.',
			checks: 'Each check gives you its own results without it:'
		}
	},

	offline: {
		title: 'Offline',
		heading: 'You are offline, and this page is not stored here',
		lead: 'The checks, the guide and the help page work without a connection. Go on with one of them, or try again when you are online.'
	},

	guide: {
		title: 'The guide',
		description: 'Short pages about being with people and being alone, and how sure research is.',
		lead: 'Short pages about being with people, and about being alone. Start anywhere. Each one says how sure research is.',
		empty: 'The pages of the guide are still being written.',
		parts: {
			basics: 'First things first',
			'how-it-works': 'What goes on inside',
			benefits: 'What good company does',
			risks: 'When company hurts, or is too much',
			building: 'Coming closer, a little at a time',
			research: 'What studies can and cannot say',
			who: 'Different people, different needs',
			mistakes: 'Easy mix-ups',
			solitude: 'Good time alone',
			questions: 'Questions people ask'
		},
		toRead: (minutes: number) =>
			minutes === 1 ? '1 minute to read' : `${minutes} minutes to read`,
		evidence: {
			known: 'Known with high confidence',
			supported: 'Supported, more nuanced',
			open: 'Not yet fully known'
		},
		evidenceLabel: 'How sure research is:',
		afraid: 'If you are afraid of this person, this page is not for now.',
		safety: 'If this touches your own life, you do not have to carry it alone.',
		helpLink: 'Find someone to talk to',
		stepsNote: 'Ticks are only for you. They are not saved.',
		tonight: 'For tonight, two minutes',
		tonightWords: 'Words you could use',
		sources: 'Where this comes from',
		related: 'Pages close to this one',
		around: 'The pages before and after this one',
		previous: 'Before this',
		next: 'After this',
		contents: 'All pages of the guide',
		ask: 'Ask the guide',
		contentsHeading: 'All pages',
		partsLabel: 'Parts of the guide',
		questionsHeading: 'Questions people ask most',
		inPart: (sections: number) => (sections === 1 ? '1 page' : `${sections} pages`),
		toTop: 'Back to the parts',
		takeaways: {
			title: 'What to keep of the guide',
			link: 'In a few lines',
			linkText: 'What to keep, if you keep only a little',
			description: 'The guide in a few short points, each with the pages that say more.',
			lead: 'If you read nothing else, these few points hold most of it. Each leads to the pages that say more.',
			more: 'More on this'
		},
		glossary: {
			title: 'Words explained',
			link: 'Words explained',
			linkText: 'Every technical term in plain words',
			description: 'The technical terms of the guide in plain words.',
			lead: 'Some words in the guide are dotted underneath. This is what they mean here, in plain words.',
			empty: 'No words are explained yet.',
			letters: 'Letters',
			also: (forms: string[]) => `Also written: ${forms.join(', ')}`,
			more: 'More in'
		},
		reviewBy: (date: string) => `We will look this page over again by ${date}.`,
		reviewPast: (date: string) =>
			`We meant to look at this page again by ${date} and have not done so yet. What it says may have changed a little.`,
		missing: 'There is no page of the guide at this address.'
	},

	help: {
		title: 'Help now',
		description: 'Help lines by country, with what a call, a text or a visit leaves behind.',
		lead: 'People you can talk to. You do not need to be sure that it is bad enough.',
		tracesHeading: 'Before you call, text or click',
		traces: [
			'A call or a text stays in the phone’s list, and can show on the bill.',
			'Opening a website leaves its address in the browser’s history.'
		],
		tracesAdvice:
			'If someone looks through your phone or pays the bill, write the number down, or use someone else’s phone.',
		countriesHeading: 'Where are you?',
		countriesHint: 'Opening a country is not remembered, and does not show in the address.',
		elsewhere: 'Somewhere else',
		elsewhereText: 'These directories list help lines in many more countries.',
		groups: {
			emergency: 'Emergency',
			'partner-abuse': 'Someone close frightens or hurts you',
			crisis: 'It is all too much, or you think of ending your life',
			youth: 'Young people',
			men: 'Men',
			lgbt: 'LGBT+ people',
			'own-behaviour': 'Worried about your own behaviour'
		},
		forWhom: { women: 'For women', men: 'For men', lgbt: 'For LGBT+ people' },
		ages: (from: number | null, to: number | null) =>
			from === null
				? `Up to ${to} years of age`
				: to === null
					? `From ${from} years of age`
					: `From ${from} to ${to} years of age`,
		call: 'Call',
		text: 'Text',
		/** The word a text message begins with, and the number it goes to. */
		textWord: (word: string, number: string) => `the word ${word} to ${number}`,
		chat: 'Chat',
		web: 'Web',
		silent: 'Silent',
		silentCall: (number: string, digits: string) =>
			`If you cannot speak, call ${number}, then press ${digits}.`,
		hours: 'Open',
		languages: 'Speaks',
		lastChecked: (date: string) => `Last checked ${date}`,
		notRecheckedSince: (date: string) => `Not re-checked since ${date}`,
		staleText:
			'Some numbers here have not been re-checked for a while, so the directories come first.',
		emergencyMissing:
			'If anybody is in danger right now, your local emergency number is the quickest help.',
		missing: (groups: string[]) =>
			`We have no checked line here for: ${groups.join('; ')}. These directories list more.`,
		missingNames: {
			emergency: 'emergencies',
			'partner-abuse': 'abuse at home',
			crisis: 'a crisis',
			youth: 'young people',
			men: 'men',
			lgbt: 'LGBT+ people',
			'own-behaviour': 'worries about your own behaviour'
		},
		checkedMeaning:
			'“Last checked” is the day we last saw the number on an official page or in several references. We have not called. Other people run these lines, and numbers can change.',
		friendHeading: 'Worried about a friend',
		friend: [
			'You could say that you believe them. You could ask what they need, before offering what you would do. And you can stay in touch, even when they go quiet or change their mind.',
			'They know their own situation best. It helps to have one person who does not leave.'
		]
	}
};

export type SiteStrings = typeof en;
