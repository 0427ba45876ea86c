// Generated from questionnaires/social-overload/questionnaire.yaml by `npm run generate`. Do not edit.

/** The names of `social-overload`. */
export type SocialOverload = {
	id: 'social-overload';
	/** Question to what may answer it. */
	answers: {
		'gives-back': 'never' | 'rarely' | 'sometimes' | 'often';
		drained: 'never' | 'rarely' | 'sometimes' | 'often';
		glad: 'never' | 'rarely' | 'sometimes' | 'often';
		'leaned-on': 'never' | 'rarely' | 'sometimes' | 'often';
		'quiet-time': 'never' | 'rarely' | 'sometimes' | 'often';
		'catch-up': 'never' | 'rarely' | 'sometimes' | 'often';
		'wind-down': 'never' | 'rarely' | 'sometimes' | 'often';
		'no-gap': 'never' | 'rarely' | 'sometimes' | 'often';
		noise: 'never' | 'rarely' | 'sometimes' | 'often';
		'free-space': 'never' | 'rarely' | 'sometimes' | 'often';
		'full-week': 'never' | 'rarely' | 'sometimes' | 'often';
		places: 'never' | 'rarely' | 'sometimes' | 'often';
		'turn-down': 'never' | 'rarely' | 'sometimes' | 'often';
		'yes-first': 'never' | 'rarely' | 'sometimes' | 'often';
		leave: 'never' | 'rarely' | 'sometimes' | 'often';
		guilt: 'never' | 'rarely' | 'sometimes' | 'often';
		wiring: readonly (
			'introvert' | 'autistic' | 'adhd' | 'sensitive' | 'illness' | 'caring' | 'none_of_these'
		)[];
		'safe-to-disagree': 'never' | 'rarely' | 'sometimes' | 'often' | 'each-time';
	};
	/** Scale to its bands. */
	bands: {
		'social-load': 'low' | 'some' | 'high';
		recovery: 'low' | 'some' | 'high';
		'sensory-and-schedule': 'low' | 'some' | 'high';
		'having-a-say': 'low' | 'some' | 'high';
	};
	flag: never;
	profile:
		| 'own-measure'
		| 'worn-out'
		| 'others-decide'
		| 'places-and-pace'
		| 'heavy'
		| 'balance'
		| 'between';
	section:
		| 'recovery-room'
		| 'overload'
		| 'different-wiring'
		| 'saying-limits'
		| 'limits-and-losing-people'
		| 'right-settings'
		| 'many-small-supports'
		| 'relationship-quality'
		| 'borrowed-calm'
		| 'how-much-connection';
};
