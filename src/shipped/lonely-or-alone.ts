// Generated from questionnaires/lonely-or-alone/questionnaire.yaml by `npm run generate`. Do not edit.

/** The names of `lonely-or-alone`. */
export type LonelyOrAlone = {
	id: 'lonely-or-alone';
	/** Question to what may answer it. */
	answers: {
		around: 'hardly' | 'few-days' | 'most-days' | 'all-the-time';
		'good-news': 'not-true' | 'a-little' | 'mostly' | 'very';
		gap: 'not-true' | 'a-little' | 'mostly' | 'very';
		call: 'not-true' | 'a-little' | 'mostly' | 'very';
		far: 'not-true' | 'a-little' | 'mostly' | 'very';
		known: 'not-true' | 'a-little' | 'mostly' | 'very';
		waiting: 'not-true' | 'a-little' | 'mostly' | 'very';
		rested: 'not-true' | 'a-little' | 'mostly' | 'very';
		empty: 'not-true' | 'a-little' | 'mostly' | 'very';
		'on-purpose': 'not-true' | 'a-little' | 'mostly' | 'very';
		numb: 'not-true' | 'a-little' | 'mostly' | 'very';
		'own-things': 'not-true' | 'a-little' | 'mostly' | 'very';
		happens: 'not-true' | 'a-little' | 'mostly' | 'very';
		ease: 'not-true' | 'a-little' | 'mostly' | 'very';
		safer: 'not-true' | 'a-little' | 'mostly' | 'very';
		'open-door': 'not-true' | 'a-little' | 'mostly' | 'very';
		stopped: 'not-true' | 'a-little' | 'mostly' | 'very';
		changes: readonly (
			'moved' | 'ended' | 'loss' | 'child' | 'work' | 'caring' | 'health' | 'none_of_these'
		)[];
		'safe-to-disagree': 'never' | 'rarely' | 'sometimes' | 'often' | 'each-time';
	};
	/** Scale to its bands. */
	bands: {
		loneliness: 'low' | 'some' | 'high';
		'chosen-solitude': 'low' | 'some' | 'high';
		'avoidant-aloneness': 'low' | 'some' | 'high';
	};
	flag: 'no-one';
	profile: 'pushed' | 'crowd' | 'both' | 'longing' | 'quiet' | 'connected' | 'between';
	section:
		| 'one-person'
		| 'micro-connections'
		| 'when-closeness-feels-unsafe'
		| 'chosen-or-pushed'
		| 'near-but-not-close'
		| 'quality-minutes'
		| 'social-nerves'
		| 'low-pressure-company'
		| 'alone-and-lonely'
		| 'through-changes'
		| 'healthy-solitude'
		| 'how-much-connection'
		| 'bids'
		| 'what-connection-is'
		| 'what-support-does'
		| 'body-and-company';
};
