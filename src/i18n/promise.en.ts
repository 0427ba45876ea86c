/** Several things in one breath: “a”, “a or b”, “a, b or c”. */
function listed(parts: readonly string[], last: 'and' | 'or'): string {
	if (parts.length < 2) return parts.join('');
	return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;
}

/** How a promise of a questionnaire is said to the person it is made to. */
export const promiseWords = {
	/** A quoted sentence keeps no full stop: the sentence round it goes on. Quotes inside of it become single ones. */
	quoted: (text: string) =>
		`“${text.replace(/\.$/, '').replaceAll('“', '‘').replaceAll('”', '’')}”`,
	listed,
	/** Clauses that hold together, and clauses of which one is enough. */
	together: (clauses: readonly string[]) => clauses.join(', and '),
	oneOf: (clauses: readonly string[]) => clauses.join(', or '),
	/** One of several, inside of what holds together. */
	either: (clauses: readonly string[]) => `either ${clauses.join(' or ')}`,

	if: (clause: string) => `If ${clause}`,
	whatever: 'Whatever you answer',

	clause: {
		always: 'you answer anything at all',
		answers: (answers: string, questions: string) => `you answer ${answers} to ${questions}`,
		ticks: (answers: string, question: string) => `you tick ${answers} at ${question}`,
		anyAnswer: (question: string) => `you answer ${question}`,
		noAnswer: (question: string) => `you leave ${question} open`,
		band: (scale: string, bands: string) => `${scale} comes out as ${bands}`,
		amount: (name: string, range: string) => `${name} comes out ${range}`,
		number: (question: string, range: string) => `your number at ${question} is ${range}`,
		scored: (scale: string) => `${scale} has a score`,
		notice: (title: string) => `the notice ${title} comes up`,
		opening: (title: string) => `your result begins with ${title}`,
		count: (least: string, names: string, outcomes: string) =>
			`at least ${least} of ${names} come out as ${outcomes}`,
		not: (clause: string) => `it is not so that ${clause}`
	},

	range: {
		from: (low: string) => `at ${low} or more`,
		below: (high: string) => `below ${high}`,
		between: (low: string, high: string) => `at ${low} or more, but below ${high}`
	},

	always: {
		page: (title: string) => `You always see the page ${title}.`,
		notice: (title: string) => `The notice ${title} always comes up.`,
		noticeWithHelp: (title: string) =>
			`The notice ${title} always comes up, with people you can talk to.`,
		opening: (titles: string) => `Your result always begins with ${titles}.`,
		band: (scale: string, bands: string) => `${scale} always comes out as ${bands}.`,
		amount: (name: string, range: string) => `${name} always comes out ${range}.`,
		other: (clause: string) => `It is always so that ${clause}.`
	},
	never: {
		page: (title: string) => `You never see the page ${title}.`,
		notice: (title: string) => `The notice ${title} never comes up.`,
		noticeWithHelp: (title: string) => `The notice ${title} never comes up.`,
		opening: (titles: string) => `Your result never begins with ${titles}.`,
		band: (scale: string, bands: string) => `${scale} never comes out as ${bands}.`,
		amount: (name: string, range: string) => `${name} never comes out ${range}.`,
		other: (clause: string) => `It never happens that ${clause}.`
	},

	/** Said of a check that a person who is afraid may take. */
	jointNever: 'Nothing in this check leads you to advice for two people.'
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type PromiseWords = typeof promiseWords;
