/** A page of plain prose: a title, an opening sentence, and headed paragraphs. */
export type ProsePage = {
	title: string;
	description: string;
	heading: string;
	lead: string;
	parts: { heading: string; paragraphs: string[] }[];
};

/** Says only what is true of this build: change the code first, then the sentence. */
export const privacy: ProsePage = {
	title: 'Privacy',
	description: 'What happens to your answers, with and without JavaScript, and what is kept.',
	heading: 'What happens to your answers',
	lead: 'In short: they stay with you.',
	parts: [
		{
			heading: 'While you take a check',
			paragraphs: [
				'With JavaScript on, your own browser works out the result. Your answers are not sent to this site, and not to anyone else.',
				'So that a reload does not lose your place, a check may keep your answers in this tab (the browser calls it session storage). It does not use them any more once an hour has gone by since your last answer, and closing the tab removes them.',
				'If you take more than one check, this site can show them side by side. That picture is in the memory of the page only: a reload or another tab forgets it.'
			]
		},
		{
			heading: 'Without JavaScript',
			paragraphs: [
				'Then the page cannot work anything out by itself. When you press the button at its end, your answers go to this site once, to make your result, and are not kept. The page says so above the button.'
			]
		},
		{
			heading: 'What this site keeps',
			paragraphs: [
				'Nothing about you. There are no accounts, no cookies and no counting of visits.',
				'The site writes no list of visits. If something breaks, it notes which part broke: not what you chose or wrote, and not the full address.',
				'Whoever lends this site its computer or its network may keep a list of visits of their own. Such a list can hold which pages were opened and when. It cannot hold the answers you gave.'
			]
		},
		{
			heading: 'Nobody else is told',
			paragraphs: [
				'Every page, font and picture comes from this site itself. No other company hears that you were here. Links to other sites, such as those on the help page, open only when you choose them.'
			]
		},
		{
			heading: 'What your device remembers',
			paragraphs: [
				'The tab notes how far down you had read, so that going back brings you to the same place. Closing the tab removes that.',
				'Your browser’s history shows which pages of this site were opened, with their titles, as with any site. If someone else uses this device, a private window leaves less behind, though not nothing.'
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
				'There is a check about warning signs in a relationship. A specialist service should review it before real use. That has not happened yet, so it is left out of the list, unless whoever runs this site has switched on a preview.',
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
