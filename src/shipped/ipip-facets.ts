// Generated from questionnaires/ipip-facets/questionnaire.yaml by `npm run generate`. Do not edit.

/** The names of `ipip-facets`. */
export type IpipFacets = {
	id: 'ipip-facets';
	/** Question to what may answer it. */
	answers: {
		'gregariousness-1': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'gregariousness-2': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'gregariousness-3': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'gregariousness-4': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'gregariousness-5': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'gregariousness-6': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'gregariousness-7': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'gregariousness-8': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'gregariousness-9': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'gregariousness-10': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'friendliness-1': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'friendliness-2': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'friendliness-3': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'friendliness-4': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'friendliness-5': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'friendliness-6': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'friendliness-7': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'friendliness-8': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'friendliness-9': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'friendliness-10': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'trust-1': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'trust-2': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'trust-3': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'trust-4': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'trust-5': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'trust-6': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'trust-7': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'trust-8': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'trust-9': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
		'trust-10': 'r1' | 'r2' | 'r3' | 'r4' | 'r5';
	};
	/** Scale to its bands. */
	bands: {
		gregariousness: never;
		friendliness: never;
		trust: never;
	};
	flag: never;
	profile: never;
	section:
		| 'social-nerves'
		| 'right-settings'
		| 'one-person'
		| 'learned-expectations'
		| 'social-brain'
		| 'healthy-solitude'
		| 'meaning-and-belonging'
		| 'different-wiring'
		| 'still-open'
		| 'how-much-connection';
};
