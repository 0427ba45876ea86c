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
	goesNothing: 'Nothing would go. They hear only that you said no.',
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
	send: (who: string) => `Send this to ${who}`,
	decline: 'Send nothing',
	wait: 'This button works once it has been in full view for a moment.'
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type ConsentWords = typeof consentWords;
