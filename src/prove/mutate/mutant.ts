import type { Questionnaire } from '../../model/questionnaire.ts';
import type { MissingRule } from '../../model/scale.ts';
import type { Path } from '../../problems/problem.ts';

/** One small mistake an author could have made. */
export type Mistake =
	| { kind: 'key_flipped'; scale: string; member: string }
	| { kind: 'cut_moved'; scale: string; band: string; from: number; to: number }
	| { kind: 'item_dropped'; scale: string; member: string }
	| { kind: 'item_doubled'; scale: string; member: string }
	| { kind: 'weights_swapped'; scale: string; members: readonly [string, string] }
	| { kind: 'members_swapped'; scale: string; members: readonly [string, string] }
	| { kind: 'missing_rule_changed'; scale: string; from: MissingRule; to: MissingRule }
	| { kind: 'flag_dropped'; flag: string }
	| { kind: 'hide_dropped'; rule: string };

/** A questionnaire with one mistake in it, and the place in the file where it would have been made. */
export type Mutant = { mistake: Mistake; path: Path; questionnaire: Questionnaire };
