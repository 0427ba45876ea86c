/** A page of plain prose: a title, an opening sentence, and headed paragraphs. */
export type ProsePage = {
	title: string;
	description: string;
	heading: string;
	lead: string;
	parts: {
		heading: string;
		paragraphs: string[];
		/** A page of the site that says more. */
		more?: { path: '/proof'; text: string };
	}[];
};

/** What the page of kept results says before JavaScript has looked, and without it. */
export const saved: ProsePage = {
	title: 'Kept on this device',
	description: 'Results that somebody chose to keep in this browser.',
	heading: 'Kept on this device',
	lead: 'Results that somebody chose to keep in this browser, encrypted. They stay in it, unless you save a copy as a file.',
	parts: [
		{
			heading: 'One moment',
			paragraphs: [
				'Only your own browser can look at what it keeps, and it needs JavaScript for that. If this page stays as it is, JavaScript is off, or part of the page did not arrive; then loading it again may help.',
				'Where JavaScript is off, this site has no way to keep anything in your browser, and keeps nothing.'
			]
		}
	]
};

export const about: ProsePage = {
	title: 'About these checks',
	description: 'What these checks are, what they are not, who wrote them and how sure they are.',
	heading: 'About these checks',
	lead: 'They help you think. They do not tell you who you are.',
	parts: [
		{
			heading: 'What they are',
			paragraphs: [
				'Each check is a reflection aid, not a validated test. It puts your answers in order and says what they show today, with the reasons.',
				'The same answers always give the same result. Where too little was answered, the check says so instead of guessing.'
			]
		},
		{
			heading: 'What they promise',
			paragraphs: [
				'Each check makes promises, such as never to show advice for two to somebody who is afraid. A program proves them for every possible way to answer, before anybody answers.'
			],
			more: { path: '/proof', text: 'What the checks can and cannot say' }
		},
		{
			heading: 'What they are not',
			paragraphs: [
				'They are not a diagnosis, and not a stand-in for someone trained who knows you. They cannot know why things are as they are.',
				'They were made for adults.'
			]
		},
		{
			heading: 'Who wrote them',
			paragraphs: [
				'They were written for this site, out of its guide and the research that the guide cites. They have not been tried out on groups of people, so nobody can say how exact they are.'
			]
		},
		{
			heading: 'How sure the guide is',
			paragraphs: [
				'Every page of the guide carries one of three grades. “Known with high confidence”: many good studies agree. “Supported, more nuanced”: studies point that way, with exceptions or open questions. “Not yet fully known”: it is a sensible idea that still waits for better studies.'
			]
		},
		{
			heading: 'About fear in a relationship',
			paragraphs: [
				'There is a check about warning signs in a relationship. A specialist service should review it before real use. That has not happened yet. It can be left quickly, keeps nothing, and leaves the same traces as any other check here, which is not the same as none.',
				'If you are afraid of someone, you need no check. The help page lists people you can talk to.'
			]
		},
		{
			heading: 'Licences',
			paragraphs: [
				'The program is under the MIT licence. The words of our own checks and of the guide are under Creative Commons Attribution 4.0. The typefaces are Fraunces and Atkinson Hyperlegible Next, both under the SIL Open Font License 1.1.'
			]
		}
	]
};
