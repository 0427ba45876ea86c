/** The words of the pages that say what a check can and cannot say. Their readers need no mathematics. */
export const proofWords = {
	index: {
		title: 'What the checks can and cannot say',
		link: 'What the checks can and cannot say',
		description:
			'For each check: every result it can give, what it promises to everybody, and what it cannot tell.',
		lead: 'Before you answer anything, you can look up everything a check could tell you. It has been worked out for every possible set of answers, and yours is one of them.',
		meaningHeading: 'What “proved” means here',
		meaning: [
			'A check is a set of fixed rules. The same answers always lead to the same result. So it is possible to ask about all answers at once: is there any way to answer that breaks this promise?',
			'Each time this site is built, a program asks that question about every promise of every check. It tries no samples and makes no guesses. It follows each rule through all ways to answer, with skipped questions too, and counts them to the last one. If one single way breaks a promise, it prints that way.'
		],
		limitsHeading: 'What a proof cannot do',
		limits: [
			'It shows that a check keeps its word. It does not show that the check is right about you, or that its questions are the right ones.',
			'It knows nothing about people. That many ways to answer lead to a result does not mean that many people get it.'
		],
		listHeading: 'One page for each check',
		ways: (rounded: string) => `About ${rounded} ways to answer`,
		uncounted: 'Too many ways to answer to count them',
		promises: (kept: number, all: number) => {
			if (all === 0) return 'No promises of its own';
			if (kept < all) return `${kept} of ${all} promises proved`;
			return all === 1 ? '1 promise, proved' : `${all} promises, all proved`;
		},
		quietHeading: 'The check about warning signs in a relationship',
		quiet: [
			'This check has no page of its own here. A page about it could be found open on a screen or in a history. Its results never hold a number, so there is none to list.',
			'It has no scores and no steps. One answer is enough for a word about it, and for people you can talk to. If nothing is selected, it says so, and never that all is well. What you leave open counts for nothing.',
			'Its promises are proved like all others: for every possible way to answer. They name hard things, so they are folded away.'
		],
		quietFold: 'Show what it promises',
		quietHelp: 'If you are afraid of someone, you need no check.',
		quietHelpLink: 'Find someone to talk to'
	},

	check: {
		title: (check: string) => `What “${check}” can and cannot say`,
		description: (check: string) =>
			`Everything the check “${check}” can tell anybody, worked out for every possible way to answer.`,
		above: 'All checks',
		kicker: 'What this check can and cannot say',
		parts: 'On this page',
		missing: 'There is no such page about a check.',

		ways: {
			heading: 'How many ways there are to answer',
			count: 'ways to answer this check',
			one: 'way to answer this check',
			said: (rounded: string) =>
				`That is about ${rounded}. Skipping a question counts as one way to answer it.`,
			complete: (exact: string) => `${exact} of them leave no question open.`,
			years: (years: string) =>
				`Looking at one every second would take about ${years} years. A program took the rules apart instead, and so looked at all of them. Nothing on this page is an estimate.`,
			short: 'A program looked at all of them. Nothing on this page is an estimate.',
			uncounted:
				'There are too many ways to answer this check to count them. Where something could not be worked out, this page says so.'
		},

		outcomes: {
			heading: 'What can come out',
			lead: 'Every outcome is listed here. Its share tells how many of all ways to answer without a gap lead to it, each way counted once. It is a share of ways to answer, not of people.',
			reach: (low: string, high: string) => `Scores go from ${low} to ${high}.`,
			single: (value: string) => `The only score is ${value}.`,
			none: 'No way to answer leads to a score.',
			found: (low: string, high: string) =>
				`It has too many scores to count the ways behind each. Answers that lead to scores from ${low} to ${high} were found.`,
			unscored: (share: string) => `Without a score, although nothing was left open: ${share}.`,
			chart: (title: string) =>
				`Each bar is a score of “${title}”. The taller it is, the more ways to answer lead there.`,
			bands: (title: string) => `The steps of ${title}`,
			band: 'Step',
			scores: 'Scores',
			fromTo: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
			share: 'Share of ways',
			openings: 'The sentence your result begins with',
			openingsLead: 'One of these stands at the top. Which one depends on your answers alone.',
			notices: 'Notices',
			noticesLead:
				'A notice comes up beside the result when an answer asks for words or help of its own.',
			what: 'What comes out'
		},

		promises: {
			heading: 'What you are promised',
			lead: (exact: string | null) =>
				exact === null
					? 'Each of these holds for everybody, whatever else they answer or skip.'
					: `Each of these holds for everybody, whatever else they answer or skip. Each was proved for all ${exact} ways.`,
			none: 'The people who wrote this check made no promise of their own for it.',
			proved: 'Proved for every possible way to answer.',
			open: 'Not proved.',
			openBecause: (because: string) => `Not proved. Its author writes: ${because}`,
			broken: 'This does not hold. There is a way to answer that breaks it.'
		},

		nevers: {
			heading: 'What it never does',
			lead: 'These hold for every possible way to answer, too.',
			'no-answer-no-verdict':
				'If you answer nothing, it tells you nothing: no score, no sentence about you, no page picked for you.',
			'reason-has-words':
				'It never gives you a page without a reason, and never a reason without an answer of yours behind it.',
			'something-for-everyone':
				'It never leaves you with empty hands, and never piles it up. Answer every question, and you get at least one page or people to talk to, and nine pages at most.',
			monotone: 'A heavier answer never makes a scale look lighter, and never takes a notice away.',
			'nothing-contradictory': 'It never hands you two pages that speak against each other.'
		},

		pages: {
			heading: 'Where it can lead you',
			lead: (shown: number, all: number) =>
				`It can show ${shown} of the ${all} pages of the guide. Beside each page stands how many of all ways to answer lead to it.`,
			page: 'Page of the guide',
			others: 'Pages it never shows',
			othersLead:
				'No way to answer leads from this check to one of these. You can still read them all.'
		},

		limits: {
			heading: 'What it cannot tell you',
			noDiagnosis: 'Nothing that comes out is a diagnosis.',
			notMeasured: 'Nobody has measured how exact its scores are.',
			proof:
				'The proof is about what this check says. Whether it fits your life, only you can tell.'
		},

		table: {
			heading: 'The whole proof, for those who want it',
			short: 'The whole proof',
			lead: 'Each line is a kind of statement the prover checks. It looks for a way to answer that breaks it, and finds none.',
			open: 'Show what was proved, line by line',
			theorem: 'What is proved',
			verdict: 'Result',
			verdictOf: (proved: number, claims: number) => `${proved} of ${claims}`,
			nothing: 'nothing of this kind',
			names: {
				'band-reachable': 'Every step of every scale can come out',
				'table-total': 'Every score that can come out has its row in the table of its scale',
				'question-can-appear': 'Every question can be asked',
				'condition-alive': 'Every rule can hold, and can fail to hold',
				'profile-order': 'Every opening sentence can come out',
				monotone: 'A heavier answer never lowers a scale or takes a notice away',
				'no-answer-no-verdict': 'No answers, no verdict',
				'reason-has-words': 'Every reason has an answer to quote',
				'something-for-everyone': 'Everybody gets something, and not too much',
				'nothing-contradictory': 'No two pages that contradict each other',
				promises: 'Every promise holds'
			},
			notProved: 'Not proved, and why its author is sure all the same',
			nobody: 'Nobody has said why.',
			counts: 'Exact counts',
			countsOpen: 'Show how many ways lead to each outcome',
			countsLead: (complete: string) => `Out of ${complete} ways to answer without a gap.`,
			scores: (title: string) => `Show every score of ${title}`,
			scoresCaption: (title: string) => `Every score of ${title}`,
			score: 'Score',
			ways: 'Ways',
			onlyGaps: 'only with gaps',
			pages: 'Pages of the guide',
			rules: 'Rules that pick pages',
			rule: {
				show: (title: string) => `Shows “${title}”`,
				hide: (id: string) => `Keeps back (${id})`
			},
			never: 'never',
			states: (states: string) =>
				`The prover told ${states} situations apart to get there. Whoever runs it again gets the same numbers.`
		},

		yourself: {
			heading: 'See for yourself',
			text: 'You need not take our word for it. The rules, the prover and this page are open. This line prints the whole proof, with an answer sheet for every result:',
			take: 'Take this check',
			takeText: 'It opens with what it is for, and asks nothing yet.'
		}
	}
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type ProofWords = typeof proofWords;
