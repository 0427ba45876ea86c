// Generated from questionnaires/trust-and-closeness/questionnaire.yaml by `npm run generate`. Do not edit.

/** The names of `trust-and-closeness`. */
export type TrustAndCloseness = {
	id: 'trust-and-closeness';
	/** Question to what may answer it. */
	answers: {
		there: 'not-true' | 'a-little' | 'mostly' | 'very';
		'mean-well': 'not-true' | 'a-little' | 'mostly' | 'very';
		'their-word': 'not-true' | 'a-little' | 'mostly' | 'very';
		price: 'not-true' | 'a-little' | 'mostly' | 'very';
		'let-down': 'not-true' | 'a-little' | 'mostly' | 'very';
		'own-time': 'not-true' | 'a-little' | 'mostly' | 'very';
		'bit-by-bit': 'not-true' | 'a-little' | 'mostly' | 'very';
		'go-along': 'not-true' | 'a-little' | 'mostly' | 'very';
		'too-much': 'not-true' | 'a-little' | 'mostly' | 'very';
		alert: 'not-true' | 'a-little' | 'mostly' | 'very';
		numb: 'not-true' | 'a-little' | 'mostly' | 'very';
		'pull-away': 'not-true' | 'a-little' | 'mostly' | 'very';
		'hold-tight': 'not-true' | 'a-little' | 'mostly' | 'very';
		watch: 'not-true' | 'a-little' | 'mostly' | 'very';
		reply: 'not-true' | 'a-little' | 'mostly' | 'very';
		'wary-now': 'not-true' | 'a-little' | 'mostly' | 'very';
		'learned-early': 'not-true' | 'a-little' | 'mostly' | 'very';
		settle: 'not-true' | 'a-little' | 'mostly' | 'very';
		'safe-one': 'not-true' | 'a-little' | 'mostly' | 'very';
	};
	/** Scale to its bands. */
	bands: {
		expectations: 'low' | 'some' | 'high';
		pace: 'low' | 'some' | 'high';
		alarm: 'low' | 'some' | 'high';
		'holding-on': 'low' | 'some' | 'high';
	};
	flag: 'wary' | 'nobody-safe';
	profile:
		| 'on-guard'
		| 'wary-and-wishing'
		| 'holding-tight'
		| 'others-pace'
		| 'expecting-little'
		| 'at-ease'
		| 'between';
	section:
		| 'safe-people'
		| 'talking-to-an-advocate'
		| 'when-closeness-feels-unsafe'
		| 'right-settings'
		| 'micro-connections'
		| 'one-person'
		| 'borrowed-calm'
		| 'learned-expectations'
		| 'chosen-or-pushed'
		| 'patterns-not-labels'
		| 'bonding-chemistry'
		| 'social-brain'
		| 'what-support-does';
};
