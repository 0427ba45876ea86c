/** The parts of the guide, in the order of its contents page. */
export const PARTS = [
	'basics',
	'how-it-works',
	'benefits',
	'risks',
	'building',
	'research',
	'who',
	'mistakes',
	'solitude',
	'questions'
] as const;

/** Facts that frighten: true, and no place to begin for somebody who has it hard. */
export const FRIGHTENING_TAG = 'risk-facts';

/** Asks little and can be stopped at any moment. */
export const GENTLE_TAG = 'gentle-start';

/** Advice under these tags is unsafe for someone who is afraid of the other person. */
export const JOINT_TAGS = ['couples', 'repair', 'communication', 'joint'] as const;
