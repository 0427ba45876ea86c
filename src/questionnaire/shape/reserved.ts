/** The words of the format itself, which cannot be names. */
export const RESERVED: readonly string[] = [
	'always',
	'otherwise',
	'not',
	'all',
	'any',
	'count',
	'flag',
	'profile',
	'answered',
	'scored',
	'flags',
	'show',
	'hide',
	'lowest',
	'not_applicable',
	'prefer_not_to_say',
	'none_of_these'
];
