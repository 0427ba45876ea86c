import { inWords } from './in-words.en.ts';

const PLACES = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth'
];

const place = (index: number): string => PLACES[index] ?? `${index + 1}th`;
const list = (items: readonly string[], word: 'and' | 'or'): string =>
	items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
const quoted = (text: string): string => `“${text}”`;

type NormPlace = 'below' | 'near' | 'above';
type MiddlePlace = 'lowest' | 'below' | 'middle' | 'above' | 'highest';
type Group = { population: string; n: number; year: number };

const besideAverage = { below: 'below', near: 'close to', above: 'above' };
const besideIt = { below: 'below it', near: 'close to it', above: 'above it' };
const besideMiddle = {
	lowest: 'At the low end',
	below: 'Below the middle',
	middle: 'In the middle',
	above: 'Above the middle',
	highest: 'At the high end'
};
const groupWords = ({ population, n, year }: Group): string => `${n} ${population} (${year})`;

/** The sentences that the result of any check but a sensitive one is told in. */
export const ordinaryReportEn = {
	answerList: (options: readonly string[]) => list(options, 'and'),
	unit: (value: number, unit: string | null) => (unit === null ? `${value}` : `${value} ${unit}`),

	nothingAnswered: {
		title: 'You left every question open, so there is nothing to say yet.',
		text: 'That is fine. If you would like a result, a few answers are enough to begin with.'
	},
	between: (nearest: string) => ({
		title: 'Close to the line between two pictures.',
		text: `Your answers lie so near the line that chance could have moved them over it. The nearest picture is this: ${nearest}`
	}),
	noPicture: (scales: readonly string[]) => ({
		title: 'There is not enough here for one sentence yet.',
		text: `A few open questions stand in the way${scales.length === 0 ? '' : ` of ${list(scales.map(quoted), 'and')}`}. What your other answers say is below.`
	}),
	noProfiles: {
		title: 'What your answers say today',
		text: 'Each part of this check speaks for itself. You find them below, with the reasons.'
	},

	band: (title: string, index: number, of: number) =>
		of < 2 ? `${title}.` : `${title}, the ${place(index)} of ${inWords(of)} steps.`,
	scoredWithoutBands: (place: MiddlePlace, value: string, low: string, high: string) =>
		`${besideMiddle[place]} of the scale (${value}, from ${low} to ${high}).`,
	partial: (needed: number, bands: readonly string[]) =>
		`${needed === 1 ? 'One more answer is' : `${capital(inWords(needed))} more answers are`} needed before there is a step to name. ${
			bands.length === 0
				? ''
				: bands.length === 1
					? `Whatever you answered, it would be ${quoted(bands[0] ?? '')}.`
					: `It could still be ${list(bands.map(quoted), 'or')}.`
		}`.trim(),
	partialWithoutBands: (needed: number) =>
		needed === 1
			? 'One more answer is needed before this part has a value.'
			: `${capital(inWords(needed))} more answers are needed before this part has a value.`,
	withoutValue: 'With these answers, this part has no value, so it says nothing.',
	unscored: (answered: number) =>
		answered === 0
			? 'You left these questions open, so this part says nothing.'
			: 'Too few of these questions were answered, so this part says nothing.',
	basis: (answered: number, of: number) => {
		if (of === 0) return 'None of these questions was asked.';
		if (answered < of) return `From ${answered} of ${of} answers.`;
		return of === 1 ? 'From one answer.' : `From all ${of} answers.`;
	},
	value: (value: string, low: string, high: string) => `${value} (from ${low} to ${high})`,
	noValue: 'no score',
	range: (low: string, high: string) => `${low} to ${high}`,
	noRange: 'not known',

	movedMost: (quotes: readonly { answer: string; text: string }[]) =>
		quotes.length === 1
			? `The answer that moved it most: you answered ${quoted(quotes[0]?.answer ?? '')} to ${quoted(quotes[0]?.text ?? '')}`
			: `The answers that moved it most: you answered ${list(
					quotes.map(({ answer, text }) => `${quoted(answer)} to ${quoted(text)}`),
					'and'
				)}`,
	close: (bands: readonly string[]) =>
		`This lies close to a line: one answer a step different would make it ${list(bands.map(quoted), 'or')}.`,
	notClose: 'It is not close to a line: no single answer a step different would change it.',
	withinChance: (bands: readonly string[]) =>
		`The range that chance alone would explain also reaches ${list(bands.map(quoted), 'and')}.`,
	clearOfChance: 'The range that chance alone would explain stays within this step.',
	mayStillMove: (bands: readonly string[]) =>
		bands.length < 2
			? 'Answering the open questions would not change the step.'
			: `Answering the open questions could still make it ${list(bands.map(quoted), 'or')}.`,
	norm: (place: NormPlace, group: Group, mean: string) =>
		`This is ${besideAverage[place]} the average of ${groupWords(group)}, which was ${mean}.`,
	normTitle: (group: Group) => `Average of ${groupWords(group)}`,
	normCell: (place: NormPlace | null, mean: string) =>
		place === null ? mean : `${mean}, and yours is ${besideIt[place]}`,
	normNote: (populations: readonly string[]) =>
		`The averages come from ${list(populations, 'and')}. They are not people in general, and an average is no goal.`,
	precisionNote: {
		reflection:
			'We cannot say how exact these places are: nobody has measured it for this check. Read them as a rough picture.',
		published:
			'We cannot say how exact these places are: we have no published measure of it to go by. Read them as a rough picture.'
	},

	chartCaption: 'Each part of this check, as a share of the most it can show',
	pictureCaption: 'Each part of these checks, as a share of the most it can show',
	radarCaption:
		'The parts of this check around a circle. Neighbours are alike, and what lies opposite is most unlike.',
	circle: {
		leans: (towards: readonly string[]) =>
			towards.length === 1
				? `Taken together, your answers lean towards ${quoted(towards[0] ?? '')}.`
				: `Taken together, your answers lean between ${list(towards.map(quoted), 'and')}.`,
		leansText:
			'This is how you describe yourself today. Each way of being with people has its uses, and nobody is only one of them.',
		noDirection: 'No one direction stands out in your answers today. Look at the parts one by one.',
		open: 'Which way your answers lean together can be told once every part has a value.',
		elevation: (mean: string, low: string, high: string) =>
			`Over all parts, your answers come to ${mean}, on a scale from ${low} to ${high}.`,
		groupLeans: (group: Group, towards: readonly string[]) =>
			`The averages of ${groupWords(group)} lean ${
				towards.length === 1 ? 'towards' : 'between'
			} ${list(towards.map(quoted), 'and')}.`
	},

	help: {
		support: {
			title: 'There are people you can talk to about this.',
			text: 'A trained listener can be reached by phone, text or web. You do not need a reason that is big enough.'
		},
		urgent: {
			title: 'If you are in danger now, the emergency number is the quickest help.',
			text: 'If this moment is safe, a trained advocate can think it through with you. You decide what happens next, in your own time.'
		}
	},
	minutesToRead: (count: number) => (count === 1 ? '1 minute to read' : `${count} minutes to read`),
	onlyToRead: 'nothing to do',
	steps: (count: number) => (count === 1 ? '1 small step' : `${count} small steps to pick from`),
	asksLittle: 'asks little of you',
	visitAnswerOpen:
		'One question, which is never kept, has no answer at the moment. Pages that rest on it are left out.',
	leftOpen: (open: number) =>
		open === 1
			? 'You left one question open. This page says nothing about it.'
			: `You left ${inWords(open)} questions open. This page says nothing about those.`,

	reflectionAid: 'This is a reflection aid, not a validated test and not a diagnosis.',
	published: (holder: string) => `A published questionnaire, and not a diagnosis. ${holder}`,
	source: (work: string) => `Source: ${work}`,
	version: (version: number) => `Version ${version} of this check.`
};

/** What only the result of a sensitive check says. */
const sensitiveWords = {
	helpTitle: 'You can talk this over with somebody who knows situations like yours.',
	helpText:
		'Advocates listen without judging and never push. They can help you think about what would make things safer, whatever you decide.',
	flagged: {
		title: 'What you selected matters, and you do not have to sort it out alone.',
		text: 'Help comes first on this page. Below it is what you selected, in plain words. Nothing here tells you what to do.'
	},
	nothingSelected: {
		title: 'You did not select any of these.',
		text: 'A short list cannot show that a relationship is safe. If something feels wrong to you, that is reason enough to talk to someone.'
	},
	shortList:
		'A short list cannot show that a relationship is safe. If something feels wrong to you, that is reason enough to talk to someone.',
	leftOpen:
		'You left some questions open, which is fine. This page cannot say anything about those.'
};

/** The sentences a result is told in. Another language has the same keys, or does not compile. */
export const reportEn = { ...ordinaryReportEn, sensitive: sensitiveWords };

export type ReportStrings = typeof reportEn;

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
