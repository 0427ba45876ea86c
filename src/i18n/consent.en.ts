/** The wording of the page that asks whether a result may go to whoever runs the page around a frame. */
export const consentWords = {
	back: 'Back to my result',
	title: 'What would go, and to whom',
	who: (name: string | null, origin: string) =>
		name === null ? `The page at ${origin} asks.` : `${name} asks, for the page at ${origin}.`,
	after:
		'What they do with it is up to them, and this site cannot take it back. Ask them first, if you would like to know.',
	grows:
		'This frame has changed its size with each of your steps. Their page could see that already, and could tell from it which answers you gave.',
	choose: 'How much may go?',
	levels: {
		nothing: 'Nothing',
		bands: 'The steps: which step each part is on',
		scores: 'The steps and their numbers',
		answers: 'All of it: steps, numbers and my answers'
	},
	goes: 'Exactly this would go:',
	goesNothing: 'Nothing would go.',
	check: 'Check',
	profile: 'In short',
	noProfile: 'nothing',
	noBand: 'no step',
	value: (value: string) => `value ${value}`,
	noValue: 'no value',
	range: (low: string, high: string) => `between ${low} and ${high}`,
	interval: (low: string, high: string) => `probably between ${low} and ${high}`,
	basis: (answered: number, of: number) => `from ${answered} of ${of} answers`,
	prorated: 'worked out from the answers that are there',
	raw: 'The same, letter by letter',
	rawText: 'This is the text that would be handed over, with the names that programs use.',
	decision: 'Your decision',
	to: 'To',
	toWhom: (name: string | null, origin: string) =>
		name === null ? `The page at ${origin}` : `${name}, for the page at ${origin}`,
	what: 'What',
	noMore: 'Nothing. They hear only that you said no.',
	tick: 'Yes, this may go',
	send: (who: string) => `Send this to ${who}`,
	decline: 'Send nothing',

	/** What the button waits for. */
	waits: {
		part: 'Scroll until all of this box is on your screen.',
		covered:
			'Something may lie over this page, so you may not see what you press. Often it is only a bar of the page around. Scroll until this page lies free, or decide in a window of its own.',
		tall: 'This box does not fit on your screen. Make the letters smaller or the window larger, turn your device, or decide in a window of its own.',
		tallHere:
			'This box does not fit on your screen. Make the letters smaller or the window larger, or turn your device.',
		small:
			'This page is too small to be read here. Make it larger, or decide in a window of its own.',
		unshown: 'Some of what would go was not on your screen yet. Look at it first.',
		tick: 'Tick the box if this may go. Without it, nothing goes.',
		moment: 'One moment, so that nothing goes by accident.',
		rest: 'Rest the pointer on the button for a second, then press. Or go to it with the Tab key, wait a second, and press Enter.',
		ready: 'You can press the button now.'
	},
	/** Why a choice that was made is to be made again. */
	takenBack: {
		parted: 'This box left your screen, so the tick was taken out. Set it again if this may go.',
		covered:
			'Something lay over this page, so the tick was taken out. Look once more, and set it again if this may go.',
		shrunk:
			'This page became too small to be read, so the tick was taken out. Look once more, and set it again if this may go.',
		moved:
			'This page moved or changed its size, so the tick was taken out. Look once more, and set it again if this may go.',
		left: 'You were elsewhere, so the tick was taken out. Look once more, and set it again if this may go.'
	},
	/** What a press that did not count had to do otherwise. */
	again: {
		mouse: 'Nothing went yet. Rest the pointer on the button for a second, then press.',
		touch: 'Nothing went yet. Wait a second, then press once more.',
		keys: 'Nothing went yet. Go to the button with the Tab key, wait a second, then press Enter.',
		reader: 'Nothing went yet. Wait a second, then press once more.'
	},
	showRest: 'Show me what I have not seen',

	outside: {
		open: 'Decide in a window of its own',
		refused:
			'No window opened: your browser or the page around does not let it. Nothing went anywhere.',
		title: 'You decide in the other window',
		text: 'Nothing goes before you do. Close that window to come back here.',
		here: 'Close it, and decide here'
	}
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type ConsentWords = typeof consentWords;
