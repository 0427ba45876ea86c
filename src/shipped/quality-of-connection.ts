// Generated from questionnaires/quality-of-connection/questionnaire.yaml by `npm run generate`. Do not edit.

/** The names of `quality-of-connection`. */
export type QualityOfConnection = {
	id: 'quality-of-connection';
	/** Question to what may answer it. */
	answers: {
		heard: 'never' | 'rarely' | 'sometimes' | 'often';
		'other-things': 'never' | 'rarely' | 'sometimes' | 'often';
		matters: 'never' | 'rarely' | 'sometimes' | 'often';
		far: 'never' | 'rarely' | 'sometimes' | 'often';
		notice: 'never' | 'rarely' | 'sometimes' | 'often';
		'let-pass': 'never' | 'rarely' | 'sometimes' | 'often';
		met: 'never' | 'rarely' | 'sometimes' | 'often';
		unheard: 'never' | 'rarely' | 'sometimes' | 'often';
		'i-keep': 'never' | 'rarely' | 'sometimes' | 'often';
		'put-off': 'never' | 'rarely' | 'sometimes' | 'often';
		'they-keep': 'never' | 'rarely' | 'sometimes' | 'often';
		'let-down': 'never' | 'rarely' | 'sometimes' | 'often';
		'first-step': 'never' | 'rarely' | 'sometimes' | 'often';
		silence: 'never' | 'rarely' | 'sometimes' | 'often';
		'own-part': 'never' | 'rarely' | 'sometimes' | 'often';
		'old-hurts': 'never' | 'rarely' | 'sometimes' | 'often';
		life: readonly ('partner' | 'body' | 'busy' | 'habit' | 'none_of_these')[];
		'safe-to-disagree': 'never' | 'rarely' | 'sometimes' | 'often' | 'each-time';
	};
	/** Scale to its bands. */
	bands: {
		attention: 'low' | 'some' | 'high';
		'small-moments': 'low' | 'some' | 'high';
		reliability: 'low' | 'some' | 'high';
		repair: 'low' | 'some' | 'high';
	};
	flag: never;
	profile: 'worn' | 'unmended' | 'shaky-word' | 'passing-by' | 'warm' | 'between';
	section:
		| 'near-but-not-close'
		| 'relationship-quality'
		| 'quality-minutes'
		| 'bids'
		| 'keeping-your-word'
		| 'repair-after-conflict'
		| 'owning-your-part'
		| 'midlife-couples'
		| 'habits-together'
		| 'meaning-and-belonging'
		| 'bonding-chemistry'
		| 'known-with-confidence';
};
