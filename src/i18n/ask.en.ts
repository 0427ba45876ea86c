const lines = {
	crisis: 'lines for a crisis',
	child: 'lines for young people',
	partner: 'lines about abuse by someone close',
	own: 'lines for people who worry about what they do'
};

/** The words of "ask the guide". Another language is `const de: AskWords`. */
export const askWords = {
	label: 'What would you like to know?',
	hint: 'Plain words are fine, slips too. What you type stays on this page: it is not sent, not kept, and not in the address.',
	button: 'Ask',
	looking: 'Looking …',
	found: (answers: number) =>
		answers === 1 ? 'One page may answer this.' : `${answers} pages may answer this.`,
	nothing: 'No page answers this yet.',
	nothingText:
		'That says nothing about your question. Other words may find more: try one or two that matter most, or look through the pages below.',
	unloaded: 'The search could not be loaded.',
	unloadedText:
		'You may be offline. Once you are back, ask again. The questions and pages below do without it.',
	clear: 'Clear this',

	help: {
		heading: 'Before you read on',
		status: 'Help comes first.',
		kinds: {
			crisis:
				'If you think of dying or of hurting yourself, you do not have to be alone with it. There are people you can talk to right now, and they are used to hard things.',
			child:
				'If a child is being hurt, or you are young and being hurt, it is not the child’s fault. There are people who listen, and who know what can be done.',
			partner:
				'If someone hurts, forces, follows or frightens you, it is not your fault. You decide what happens next, and trained people can think it through with you.',
			own: 'If you have hurt someone, or fear that you might, stepping out of the room can be enough for now. There are lines for people who want to stop.'
		},
		emergency:
			'If anybody is in danger right now, your local emergency number is the quickest help.',
		lines: (kinds: (keyof typeof lines)[]) =>
			`The help page has, by country, ${kinds.map((kind) => lines[kind]).join(', and ')}.`,
		link: 'Go to help now',
		pages: 'Pages that may fit, when you have the time'
	}
};

export type AskWords = typeof askWords;
