// Generated from questionnaires/limits-and-leaning/questionnaire.yaml by `npm run generate`. Do not edit.

/** The names of `limits-and-leaning`. */
export type LimitsAndLeaning = {
	id: 'limits-and-leaning';
	/** Question to what may answer it. */
	answers: {
		'say-no': 'not-true' | 'a-little' | 'mostly' | 'very';
		regret: 'not-true' | 'a-little' | 'mostly' | 'very';
		early: 'not-true' | 'a-little' | 'mostly' | 'very';
		reason: 'not-true' | 'a-little' | 'mostly' | 'very';
		guilt: 'not-true' | 'a-little' | 'mostly' | 'very';
		'take-well': 'not-true' | 'a-little' | 'mostly' | 'very';
		lose: 'not-true' | 'a-little' | 'mostly' | 'very';
		bear: 'not-true' | 'a-little' | 'mostly' | 'very';
		afraid: 'not-true' | 'a-little' | 'mostly' | 'very';
		certain: 'not-true' | 'a-little' | 'mostly' | 'very';
		several: 'not-true' | 'a-little' | 'mostly' | 'very';
		checking: 'not-true' | 'a-little' | 'mostly' | 'very';
		wait: 'not-true' | 'a-little' | 'mostly' | 'very';
		evening: 'not-true' | 'a-little' | 'mostly' | 'very';
		lost: 'not-true' | 'a-little' | 'mostly' | 'very';
		settle: 'not-true' | 'a-little' | 'mostly' | 'very';
		fill: 'not-true' | 'a-little' | 'mostly' | 'very';
		fits: readonly ('carry' | 'retreat' | 'small' | 'none_of_these')[];
		'safe-to-disagree': 'never' | 'rarely' | 'sometimes' | 'often' | 'each-time';
	};
	/** Scale to its bands. */
	bands: {
		limits: 'low' | 'some' | 'high';
		'cost-of-no': 'low' | 'some' | 'high';
		leaning: 'low' | 'some' | 'high';
		'steady-alone': 'low' | 'some' | 'high';
	};
	flag: 'careful' | 'one-thread';
	profile:
		'guarded' | 'holding-on' | 'one-point' | 'swallowed' | 'uneasy-alone' | 'steady' | 'between';
	section:
		| 'signs-to-take-seriously'
		| 'safe-people'
		| 'harmful-patterns'
		| 'saying-limits'
		| 'limits-and-losing-people'
		| 'patterns-not-labels'
		| 'leaning-too-hard'
		| 'many-small-supports'
		| 'recovery-room'
		| 'chosen-or-pushed'
		| 'learned-expectations'
		| 'healthy-solitude'
		| 'supported-with-care';
};
