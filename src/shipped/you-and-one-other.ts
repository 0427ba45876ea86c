// Generated from questionnaires/you-and-one-other/questionnaire.yaml by `npm run generate`. Do not edit.

/** The names of `you-and-one-other`. */
export type YouAndOneOther = {
	id: 'you-and-one-other';
	/** Question to what may answer it. */
	answers: {
		names: 'never' | 'past' | 'now';
		memory: 'never' | 'past' | 'now';
		fault: 'never' | 'past' | 'now';
		money: 'never' | 'past' | 'now';
		visits: 'never' | 'past' | 'now';
		phone: 'never' | 'past' | 'now';
		map: 'never' | 'past' | 'now';
		line: 'never' | 'past' | 'now';
		mood: 'never' | 'past' | 'now';
		door: 'never' | 'past' | 'now';
		sayings: 'never' | 'past' | 'now';
		street: 'never' | 'past' | 'now';
		hands: 'never' | 'past' | 'now';
		tools: 'never' | 'past' | 'now';
		air: 'never' | 'past' | 'now';
		night: 'never' | 'past' | 'now';
		later: 'never' | 'past' | 'now';
		home: 'never' | 'past' | 'now';
		tomorrow: 'never' | 'past' | 'now';
		mirror: 'never' | 'past' | 'now';
	};
	/** Scale to its bands. */
	bands: Record<never, never>;
	flag:
		| 'ahead'
		| 'breathing'
		| 'object'
		| 'private'
		| 'body'
		| 'uneasy'
		| 'pressure'
		| 'paths'
		| 'temper'
		| 'daily'
		| 'edges'
		| 'record'
		| 'words'
		| 'myself';
	profile: never;
	section:
		| 'talking-to-an-advocate'
		| 'signs-to-take-seriously'
		| 'safe-people'
		| 'harmful-patterns'
		| 'when-closeness-feels-unsafe'
		| 'chosen-or-pushed'
		| 'relationship-quality'
		| 'your-own-behaviour';
};
