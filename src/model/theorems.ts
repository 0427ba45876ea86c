/** What is proved of every possible answer sheet. The names are permanent: questionnaires may refer to them. */
export const THEOREMS = [
	'band-reachable',
	'table-total',
	'question-can-appear',
	'condition-alive',
	'profile-order',
	'monotone',
	'no-answer-no-verdict',
	'reason-has-words',
	'something-for-everyone',
	'nothing-contradictory',
	'promises'
] as const;

export type TheoremName = (typeof THEOREMS)[number];
