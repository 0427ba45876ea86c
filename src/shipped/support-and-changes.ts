// Generated from questionnaires/support-and-changes/questionnaire.yaml by `npm run generate`. Do not edit.

/** The names of `support-and-changes`. */
export type SupportAndChanges = {
	id: 'support-and-changes';
	/** Question to what may answer it. */
	answers: {
		listens: 'not-true' | 'a-little' | 'mostly' | 'very';
		'on-my-own': 'not-true' | 'a-little' | 'mostly' | 'very';
		'turn-to': 'not-true' | 'a-little' | 'mostly' | 'very';
		'let-down': 'not-true' | 'a-little' | 'mostly' | 'very';
		habit: 'not-true' | 'a-little' | 'mostly' | 'very';
		'lose-touch': 'not-true' | 'a-little' | 'mostly' | 'very';
		sides: readonly ('friends' | 'family' | 'near-by' | 'interest' | 'paid' | 'none_of_these')[];
		'one-carries': 'not-true' | 'a-little' | 'mostly' | 'very';
		'clear-ask': 'not-true' | 'a-little' | 'mostly' | 'very';
		waits: 'not-true' | 'a-little' | 'mostly' | 'very';
		accepts: 'not-true' | 'a-little' | 'mostly' | 'very';
		burden: 'not-true' | 'a-little' | 'mostly' | 'very';
		low: 'not-true' | 'a-little' | 'mostly' | 'very';
		'good-part': 'not-true' | 'a-little' | 'mostly' | 'very';
		worry: 'not-true' | 'a-little' | 'mostly' | 'very';
		rested: 'not-true' | 'a-little' | 'mostly' | 'very';
		changes: readonly (
			| 'moved'
			| 'retired'
			| 'ended'
			| 'child'
			| 'caring'
			| 'loss'
			| 'health'
			| 'left'
			| 'older'
			| 'none_of_these'
		)[];
		'partner-health': 'not-true' | 'a-little' | 'mostly' | 'very' | 'not_applicable';
		'safe-to-disagree': 'never' | 'rarely' | 'sometimes' | 'often' | 'each-time';
	};
	/** Scale to its bands. */
	bands: {
		'people-to-count-on': 'low' | 'some' | 'high';
		'many-sides': 'low' | 'some' | 'high';
		'asking-for-help': 'low' | 'some' | 'high';
		'low-or-anxious': 'low' | 'some' | 'high';
	};
	flag: 'after-leaving' | 'nobody';
	profile:
		| 'carrying-alone'
		| 'hard-time'
		| 'thin-ground'
		| 'one-side'
		| 'held'
		| 'asking-is-hard'
		| 'between';
	section:
		| 'safe-people'
		| 'talking-to-an-advocate'
		| 'one-person'
		| 'low-or-anxious-times'
		| 'after-a-big-change'
		| 'through-changes'
		| 'many-small-supports'
		| 'low-pressure-company'
		| 'later-life'
		| 'midlife-couples'
		| 'what-support-does'
		| 'habits-together'
		| 'likely-mechanisms'
		| 'immune-and-heart'
		| 'how-much-connection';
};
