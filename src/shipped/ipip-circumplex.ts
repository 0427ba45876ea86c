// Generated from questionnaires/ipip-circumplex/questionnaire.yaml by `npm run generate`. Do not edit.

/** The names of `ipip-circumplex`. */
export type IpipCircumplex = {
	id: 'ipip-circumplex';
	/** Question to what may answer it. */
	answers: {
		q1: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q2: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q3: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q4: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q5: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q6: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q7: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q8: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q9: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q10: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q11: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q12: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q13: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q14: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q15: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q16: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q17: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q18: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q19: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q20: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q21: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q22: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q23: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q24: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q25: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q26: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q27: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q28: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q29: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q30: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q31: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		q32: 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
	};
	/** Scale to its bands. */
	bands: {
		PA: never;
		NO: never;
		LM: never;
		JK: never;
		HI: never;
		FG: never;
		DE: never;
		BC: never;
		circle: never;
	};
	flag: never;
	profile: never;
	section:
		| 'social-nerves'
		| 'right-settings'
		| 'one-person'
		| 'borrowed-calm'
		| 'many-small-supports'
		| 'different-wiring'
		| 'meaning-and-belonging'
		| 'how-much-connection'
		| 'what-connection-is';
};
