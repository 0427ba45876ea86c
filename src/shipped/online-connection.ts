// Generated from questionnaires/online-connection/questionnaire.yaml by `npm run generate`. Do not edit.

/** The names of `online-connection`. */
export type OnlineConnection = {
	id: 'online-connection';
	/** Question to what may answer it. */
	answers: {
		heard: 'never' | 'rarely' | 'sometimes' | 'often';
		'one-way': 'never' | 'rarely' | 'sometimes' | 'often';
		writes: 'never' | 'rarely' | 'sometimes' | 'often';
		'good-side': 'never' | 'rarely' | 'sometimes' | 'often';
		'off-screen': 'never' | 'rarely' | 'sometimes' | 'often';
		together: 'never' | 'rarely' | 'sometimes' | 'often';
		scroll: 'never' | 'rarely' | 'sometimes' | 'often';
		voice: 'never' | 'rarely' | 'sometimes' | 'often';
		'stays-on': 'never' | 'rarely' | 'sometimes' | 'often';
		'puts-away': 'never' | 'rarely' | 'sometimes' | 'often';
		'feels-close': 'never' | 'rarely' | 'sometimes' | 'often';
		'known-back': 'never' | 'rarely' | 'sometimes' | 'often';
		'puts-on': 'never' | 'rarely' | 'sometimes' | 'often';
		smaller: 'never' | 'rarely' | 'sometimes' | 'often';
		lifts: 'never' | 'rarely' | 'sometimes' | 'often';
		upset: 'never' | 'rarely' | 'sometimes' | 'often';
		'goes-by': 'never' | 'rarely' | 'sometimes' | 'often';
		'leaves-me': 'settled' | 'same' | 'bit-stirred' | 'very-stirred';
	};
	/** Scale to its bands. */
	bands: {
		'both-ways-care': 'low' | 'some' | 'high';
		'in-place-of-people': 'low' | 'some' | 'high';
		'one-sided-ties': 'low' | 'some' | 'high';
		'stirred-up': 'low' | 'some' | 'high';
	};
	flag: never;
	profile:
		'takes-more' | 'drained-after' | 'instead' | 'from-afar' | 'real-ties' | 'at-ease' | 'between';
	section:
		| 'online-pitfalls'
		| 'one-person'
		| 'micro-connections'
		| 'recovery-room'
		| 'overload'
		| 'near-but-not-close'
		| 'online-friends'
		| 'mind-in-company'
		| 'supported-with-care'
		| 'how-much-connection';
};
