import type { Detail } from '../../model/result.ts';
import type { MethodName, Scale, Scoring } from '../../model/scale.ts';
import type { Exact } from '../exact.ts';
import type { CompiledMember, CompiledScale } from '../program.ts';
import type { Arithmetic } from './arithmetic.ts';

/** What the format says of one method. */
export type ScoringBy<Name extends MethodName> = Scoring & { method: Name };

/** A scale as far as its members are known: all that a method may ask for. */
export type Prepared<Name extends MethodName = MethodName> = Pick<
	CompiledScale,
	'members' | 'pointUnit' | 'weightUnit' | 'totalWeight'
> & { scale: Scale & { scoring: ScoringBy<Name> } };

/** What is remembered of the members on the way to a value: one entry for all of them, or one for each place. */
export type Kept<Value> = readonly (Value | null)[];

/** What a member has: its points, turned round where it counts against the scale, and the place of the chosen option. */
export type Points<Value> = { points: Value; category: number };

/** A value before transform, rounding and table, with what else the method knows about it. */
export type Raw = { value: Exact; error: number | null; detail: Detail | null };

/** Numbers to explain a value with, in words. */
export type Told = {
	/** What was kept. */
	kept: readonly string[];
	/** The weights of the members that went in, and of all. */
	weight: string;
	all: string;
	value: string;
};

/**
 * How one method makes one number of several: what a device needs that scores answers. The other half of a method is
 * its `Authoring`, in the same file, so that the words for authors do not travel to people who take a check.
 */
export type Calculation<Name extends MethodName = MethodName> = {
	// From members to a value.

	/** Decimals beside the points that the whole numbers of its scale must hold as well. */
	decimals(scoring: ScoringBy<Name>): readonly number[];
	/** The largest whole number that adding up may come to. */
	largest(members: readonly CompiledMember[]): number;
	/** What is kept before the first member. */
	start<Value>(prepared: Prepared<Name>, numbers: Arithmetic<Value>): Kept<Value>;
	/** What is kept after one more member, whatever the order they come in. */
	gather<Value>(
		kept: Kept<Value>,
		member: CompiledMember,
		own: Points<Value>,
		prepared: Prepared<Name>,
		numbers: Arithmetic<Value>
	): Kept<Value>;
	/** What a member does that counts as 0 without an answer: it has 0 points, or only its weight counts, or nothing does. */
	readonly zeros: 'gathered' | 'weighed' | 'left out';
	/** Whether what is kept is one sum over the members, so that many sheets can be added up column by column. */
	readonly isSum: boolean;
	/** Whether the value stands for all declared members, also for those that did not count. */
	readonly standsForAll: boolean;
	/** What the kept numbers are counted in. */
	unit(prepared: Prepared<Name>): bigint;
	/** The value of what was kept, in points; null where there is none. `weight` is that of the members that went in. */
	value(kept: Kept<Exact>, weight: number, prepared: Prepared<Name>): Raw | null;
	/** A number of which every value is a whole multiple, whatever is missing; null where there is none to name. */
	grain(prepared: Prepared<Name>): Exact | null;
	/** Lowest and highest value with all members answered. */
	range(prepared: Prepared<Name>): { min: Exact; max: Exact };

	// What one answer does.

	/** Whether more points on a member raise the value (1) or lower it (-1); null where no single answer does either. */
	direction(member: CompiledMember, prepared: Prepared<Name>): 1 | -1 | null;
	/** Where an answer lies between the least and the most it can be, from 0 to 1; null where all come to the same. */
	height(member: CompiledMember, own: Points<number>, prepared: Prepared<Name>): number | null;
	/** The side to which the farthest answer alone moves the value: the highest makes a maximum. */
	readonly movedByOne: 'up' | 'down' | null;
};

/** What is said about one method, and what follows from it, where questionnaires are read, proved and explained. */
export type Authoring<Name extends MethodName = MethodName> = {
	// What an author may write beside it.

	readonly members: {
		readonly of: 'questions or scales' | 'scales';
		readonly least: number;
		/** Null: as many as there are. */
		readonly most: number | null;
		/** Without one of them there is no value, so that nothing but `none_allowed` fits. */
		readonly areAllNeeded: boolean;
	};
	/** A field which nothing but this method reads. */
	readonly ownField: 'counts_from' | 'irt' | 'angles' | null;
	/** Fields that mean nothing beside it. */
	readonly unfit: readonly ('reversed' | 'weights' | 'hidden' | 'transform' | 'table')[];
	readonly unfitMissing: readonly ('prorate_from' | 'zero_up_to')[];

	// What a proof may rely on.

	/** Whether every value is an exact rational number; otherwise floating point comes in. */
	readonly isExact: boolean;
	/** Whether the weights of those that went in decide the value, and with them what must be remembered. */
	readonly usesWeights: boolean;
	/** Whether there is a value for all points that its members can have. */
	readonly isTotal: boolean;
	/** Whether the value never moves against the direction, so that no proof needs to look at sheets. */
	keepsOrder(prepared: Prepared<Name>): boolean;
	/** What decides on which side of another an answer lies: its points, or the place of its option. */
	readonly orderedBy: 'points' | 'category';

	/** Mistakes an author could make with it, where the questionnaire that comes out still means something. */
	readonly mistakes: {
		readonly keyFlipped: boolean;
		readonly itemDropped: boolean;
		/** Weights doubled or swapped. */
		readonly weights: boolean;
		/** Two members in each other's place. */
		readonly membersSwapped: boolean;
		readonly missing: boolean;
	};

	readonly words: {
		/** Before "6 answers" or "3 scales". */
		readonly madeOf: string;
		/** The arithmetic in one sentence; null where it cannot be followed by hand. */
		work(told: Told, prepared: Prepared<Name>): string | null;
	};
};
