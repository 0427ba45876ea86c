import type { Questionnaire } from '../model/questionnaire.ts';

/** One small thing that could be wrong in a questionnaire, and how it would read then. */
export type Mutant = { mistake: Mistake; questionnaire: Questionnaire };

export type Mistake =
	| { kind: 'reverse_flipped'; scale: string; member: string }
	| { kind: 'cut_moved'; scale: string; band: string; from: number; to: number }
	| { kind: 'member_dropped'; scale: string; member: string }
	| { kind: 'member_doubled'; scale: string; member: string }
	| { kind: 'weights_swapped'; scale: string; members: [string, string] }
	| { kind: 'missing_changed'; scale: string; from: string; to: string }
	| { kind: 'flag_dropped'; flag: string }
	| { kind: 'hide_dropped'; rule: string };
