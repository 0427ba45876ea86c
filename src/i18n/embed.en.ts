/** The wording of a check in a frame on somebody else's page. */
export const embedWords = {
	nav: 'Help',
	help: 'Help now',
	memory: 'Nothing is stored. A reload forgets your answers.',
	again: 'Start again',
	change: 'Look over my answers',
	site: 'All checks',

	ask: {
		title: (who: string) => `${who} asks for your result`,
		text: 'So far none of your answers was sent to them. You decide.',
		look: 'See what would go',
		sent: (who: string) => `What you chose went to ${who}.`,
		declined: (who: string) => `Nothing went to ${who}. Your result is here as before.`
	}
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type EmbedWords = typeof embedWords;
