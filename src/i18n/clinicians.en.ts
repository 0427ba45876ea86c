/** The wording of the page for clinicians: what to choose, what to paste, and what to expect. */
export const cliniciansWords = {
	title: 'For clinicians',
	description:
		'Put a check on your own site: choose it, see it, copy the lines. And what these checks can and cannot do.',
	heading: 'A check on your own site',
	lead: 'Choose a check and a look. Copy a few lines into your page. What people answer stays in their browser, and your page is told nothing of it until they say so.',
	jump: {
		label: 'On this page',
		build: 'Choose and copy',
		expect: 'What to expect',
		consent: 'Asking for consent',
		host: 'Test your page'
	},

	choose: {
		heading: 'Choose',
		check: 'Which check',
		language: 'In which language',
		languageHint: 'A language is in this list once the check speaks it.',
		share: 'What to ask for at the end',
		shareHint:
			'The person sees the very values first, and may send less or nothing. You hear of a no only that it was one.',
		levels: {
			none: { title: 'Nothing', text: 'The result is for the person alone. A good way to begin.' },
			bands: { title: 'Steps', text: 'On which step each part is, in words.' },
			scores: { title: 'Steps and numbers', text: 'The same, with the value of each part.' },
			answers: { title: 'All answers', text: 'Every answer too. Ask only if you will read them.' }
		},
		you: 'Who you are',
		site: 'Your site',
		siteHint: 'The address that the page will have, such as https://practice.example',
		name: 'Your name, as people know it',
		nameHint: 'Stands in the question whether something may be sent to you.',
		id: 'A short name for the snippet',
		idHint: 'Small letters, digits and hyphens.',
		idDefault: 'your-practice',
		nameDefault: 'Your practice',
		siteDefault: 'https://your-site.example',
		update: 'Show it',
		problems: {
			site: (text: string) =>
				`“${text}” is no address that may hold a check. Write it as in the address line of the browser, beginning with https://.`,
			id: (text: string) => `“${text}” is no short name. Use small letters, digits and hyphens.`,
			check: 'There is no such check here, so this shows the first one.'
		}
	},

	look: {
		heading: 'The look',
		lead: 'Leave empty what you do not need. The rest follows from what you choose.',
		light: 'Light',
		dark: 'Dark',
		colours: {
			paper: 'Background',
			card: 'Cards',
			ink: 'Text',
			accent: 'Main colour',
			clay: 'Second colour'
		},
		colourLabel: (colour: string, scheme: string) => `${colour}, ${scheme}`,
		pick: (colour: string, scheme: string) => `Pick a colour: ${colour}, ${scheme}`,
		schemes: { light: 'light', dark: 'dark' },
		font: 'Letters',
		fonts: {
			mixed: 'Serif headings, plain text',
			sans: 'Plain',
			serif: 'Serif',
			humanist: 'Humanist',
			rounded: 'Rounded headings'
		},
		density: 'Room',
		densities: { compact: 'Close', normal: 'Normal', roomy: 'Wide' },
		scheme: 'Light or dark',
		shown: { auto: 'As the device asks', light: 'Always light', dark: 'Always dark' },
		radius: 'Round corners, in pixels',
		own: 'Back to our own look'
	},

	preview: {
		heading: 'See it',
		frame: (check: string, by: string) => `Preview by ${by}: ${check}`,
		width: 'How wide',
		widths: { 320: '320, a phone', 480: '480, a column', 760: '760, a page' },
		by: 'Seen by',
		schemes: { light: 'day', dark: 'night' },
		stage: 'The preview, which may be wider than your screen',
		real: 'This is the real check. You can take it; nothing is sent.'
	},

	verdicts: {
		heading: 'Can it be read?',
		allWell: 'Every pair of colours in it can be read, by day and by night.',
		some: (count: number) =>
			count === 1
				? 'One setting cannot be used. Our own stands in for it.'
				: `${count} settings cannot be used. Our own stand in for them.`,
		caption: 'The lowest contrast of each colour, wherever it stands',
		what: 'What',
		needed: 'Needed',
		sample: 'Aa',
		ratio: (ratio: string) => `${ratio}:1`,
		use: (colour: string) => `Use ${colour}`,
		fronts: {
			ink: 'Text',
			'ink-soft': 'Quiet text',
			accent: 'Main colour, links',
			clay: 'Second colour, focus',
			'accent-ink': 'Words on buttons',
			edge: 'Edges of what one presses'
		}
	},

	copy: {
		heading: 'Copy it',
		lines: (what: string) => `Lines to copy: ${what}`,
		button: 'Copy',
		done: 'Copied',
		failed: 'Could not copy. Select the lines instead.',
		script: {
			title: 'With a script',
			text: 'Paste both lines where the check belongs. It keeps one height from the first page to the last, so its size tells nothing; what is longer scrolls in it. It can ask for a result.'
		},
		pinned: {
			title: 'The same, pinned to one version',
			text: 'For sites that allow only files they know. It does not renew itself.'
		},
		frame: {
			title: 'A plain frame, without script',
			text: 'For editors that take scripts out. Its height stays as it is, and nothing can be shared.'
		},
		oembed: {
			title: 'oEmbed',
			text: 'Where your editor turns addresses into content, paste this address on a line of its own.',
			answer: 'What it asks this site for:'
		},
		wordpress: {
			title: 'WordPress',
			text: 'Plain WordPress takes script tags out for many people who write, and puts unknown oEmbed content into a sandbox. Use the plugin “Rapport checks” instead: it is in the folder integrations/wordpress of this project. It has a block, and this shortcode:'
		}
	},

	ask: {
		heading: 'Ask whoever runs this site',
		text: 'This site frames its checks only on pages that its operator has named. Send them these lines. Until they are in place, the frame shows a plain link.',
		message: (site: string) =>
			`Hello,\n\nwe would like to show one of your checks on ${site}. Please add these lines to embeds.yaml and restart the site:\n`,
		grows:
			'If you would rather have a frame that grows and shrinks with each step, ask for one more line, “height: grows”. Then your page can see each step, and could tell answers apart by it. The person is told so before they begin, and again before they agree.',
		thanks: 'Thank you.',
		mail: 'Write the mail',
		subject: 'A check on our site'
	},

	never: {
		heading: 'Checks about warning signs are never framed',
		text: [
			'One check here is about fear and control in a relationship. It stays on this site, where it can be left at once and covers itself when it is out of sight. In a frame it could not.',
			'It is not in the list above, and it shares nothing with anybody, ever. If you want to point to it, use this plain link. It names no check, so it tells nobody what someone went there for.'
		],
		link: 'Short checks about being with people and being alone'
	},

	expect: {
		heading: 'What to expect of these checks',
		lead: 'Each one helps a person think, before or between talks with you. It is no instrument for a decision.',
		can: {
			title: 'What they do',
			points: [
				'They put a person’s own answers in order, and say in plain words what the answers show today.',
				'They give the reasons: which answers moved the result, and how close it was.',
				'The same answers always give the same result. Where too little was answered, they say so and give none.',
				'They point to a few short pages worth reading, and to help where an answer asks for it.'
			]
		},
		cannot: {
			title: 'What they do not do',
			points: [
				'They do not diagnose, and they do not look for any illness. No step on a scale is a cut-off for care.',
				'Nobody watches while they are taken, and nobody knows who took them. That is fine for reflection. It is not for an expert opinion, a court or a report.',
				'Our own checks were not tried out on groups of people. So nobody can say how exact they are, and a change from one time to the next may be chance.',
				'They cannot show that a relationship is safe. Nothing selected on a list does not mean that nothing is there.',
				'They were made for adults.'
			]
		},
		each: 'What each check says of itself',
		facts: {
			kind: 'Kind',
			kinds: {
				reflection: 'A reflection aid, not a validated test',
				published: 'Published items, scored as published'
			},
			purpose: 'What it is for',
			limits: 'What it cannot tell',
			for: 'Made for',
			scales: 'Its parts',
			precision: 'How exact',
			noPrecision: 'Not known, so no range is drawn',
			someExact: (scales: string) => `Known for: ${scales}`,
			sources: 'Sources',
			noSources: 'Our own guide, whose pages name theirs',
			rights: 'Rights',
			own: 'Our own words, free to use with a credit (CC BY 4.0)',
			version: 'Version',
			proof: 'What is proved'
		},
		proofText:
			'That no answer, or too few, never gives a result; that each worse answer never makes a result look better; and the rules its authors wrote down. For every way to fill it in.'
	},

	consent: {
		heading: 'Asking for consent',
		lead: 'That someone began a check on loneliness or on a relationship is health information already. So your page is told nothing until the person agrees. It sees what any page sees of a frame: that it was opened, whether somebody is in it, and for how long. With “height: grows” it sees each step as well. The rest is yours.',
		points: [
			{
				title: 'Say it before, not after',
				text: 'Write beside the check who gets what, what for, how long you keep it, and whom to ask to have it removed. The check itself shows your name and the very values, but it does not know your plans.'
			},
			{
				title: 'Ask for the least',
				text: 'Steps are often enough to begin a talk. Ask for answers only if you will read them with the person.'
			},
			{
				title: 'A no costs nothing',
				text: 'Keep care, prices and appointments the same for those who say no. Offer another way to tell you, such as a talk or paper.'
			},
			{
				title: 'Think of who reads along',
				text: 'Some people share a screen with the person they answer about. Do not ask for a check as homework for a couple unless each can say no to you alone.'
			},
			{
				title: 'Let the question lie free',
				text: 'A yes counts only where nothing lies over the check. Chrome, Edge and other browsers made from Chromium can tell; there, a header that stays or a chat button stops it. Firefox and Safari cannot tell, so there it is up to you that nothing covers what people agree to.'
			},
			{
				title: 'Take it back later',
				text: 'What reached you is in your hands, not in ours. Say how to withdraw, and remove it when asked.'
			},
			{
				title: 'Your law is yours',
				text: 'We carry no seal of any health law. Whether your use is in line with yours, you know better than a website.'
			},
			{
				title: 'Do not count on being told',
				text: 'An answer that worries you may never reach you. The check shows help lines by itself. It raises no alarm with anyone.'
			}
		]
	},

	host: {
		heading: 'Does your page let the check work?',
		text: 'Policies, sandboxes and fixed heights are the usual reasons why it does not show, or is cut off. The host check looks for them.',
		link: 'Test your page'
	}
};

export type CliniciansWords = typeof cliniciansWords;
