/** The interface wording of a check's first page, which the server writes. */
export const checkFirstWords = {
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
			'They stay in this page. Nothing is sent and nothing is stored: the result is worked out on your own device.',
			'While the page is loaded anew, most browsers hold them in memory, so that a reload does not lose them. They are forgotten when you leave the page.'
		],
		memoryOnly: [
			'They stay in this page while it is open. Nothing is sent and nothing is stored: the result is worked out on your own device.',
			'A reload, a closed tab or the back button forgets them.'
		],
		grows:
			'This frame changes its size with each step. The page around it can see that, and could tell from it how far you are and which answers you gave.',
		noScript:
			'Without JavaScript, your answers go to this site once, to work out the result, and are not kept there. Some browsers, such as Safari, may keep a copy with their list of open tabs.'
	},

	safety: {
		title: 'You can leave at any moment',
		how: 'Press “Exit this page” at the top, or the Shift key three times. The page is covered at once, what you entered is forgotten, and another site opens in its place.',
		howPlain:
			'“Exit this page” at the top opens another site. Without JavaScript it cannot take the place of this page, so the back button can still lead here. Some browsers, such as Safari, may keep the answers you send with their list of open tabs, also after you left.',
		practise: 'Practise leaving',
		cannotTitle: 'What leaving cannot do',
		cannot: [
			'It cannot take this site out of the browser’s history. There it says “A check”, as for every check here.',
			'It takes the place of this page only. Pages you opened before it stay where they are, and the back button leads to the first page of this site.',
			'It cannot close other tabs or windows. The list of open apps can still show a small picture of this page.',
			'It cannot stop software that watches the device.'
		],
		pointsTitle: 'What a visit leaves behind',
		points: [
			'A visit to a website leaves traces that cannot be wholly erased.',
			'Software that watches a device can see everything on it, whatever you clear. Clearing all of your history can itself be noticed.',
			'Shared accounts can show open tabs and searches on other devices.',
			'Whoever runs the network, at home for example, can see that this site was opened, and not what you do on it.',
			'Some computers take pictures of the screen from time to time.',
			'A private window hides less than it seems.',
			'With a screen reader, you might want headphones.'
		],
		choose: 'If you can, use a device and an account that only you use.',
		help: 'Go to help now'
	},

	age: {
		title: 'How old are you?',
		text: 'So that the right people to talk to are shown. This is kept nowhere.',
		choices: { 'under-16': 'Under 16', '16-17': '16 or 17', adult: '18 or older' }
	}
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type CheckFirstWords = typeof checkFirstWords;
