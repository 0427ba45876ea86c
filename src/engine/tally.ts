import type { Question } from '../model/question.ts';
import { NOT_APPLICABLE, PREFER_NOT_TO_SAY, type Answer } from '../model/sheet.ts';
import { pointsOf } from './points.ts';
import type { CompiledMember, CompiledScale } from './program.ts';

/**
 * What a question scale has gathered from a sheet: all that its value depends on. Weights and points are integers in
 * the scale's units.
 */
export type Tally = {
	/** Sum of weight times keyed points (for `count`: of the weights that count) over answered members. */
	sum: number;
	/** Sum of the weights of answered members. */
	weight: number;
	/** Highest keyed points, for `max` only; minus infinity while nothing was answered. */
	highest: number;
	answered: number;
	/** Visible members without points that could have had them. */
	missing: number;
	missingWeight: number;
	/** Hidden members that count as 0. */
	zeros: number;
	zeroWeight: number;
	/** Members that do not count at all: hidden, or not applicable where that drops them. */
	dropped: number;
	/** Category index by member, for `irt` only: which answers there were matters, not only their sum. */
	categories: readonly (number | null)[];
};

export const EMPTY: Readonly<Tally> = {
	sum: 0,
	weight: 0,
	highest: -Infinity,
	answered: 0,
	missing: 0,
	missingWeight: 0,
	zeros: 0,
	zeroWeight: 0,
	dropped: 0,
	categories: []
};

/** One member's state on a sheet. */
export type Cell =
	| { kind: 'answered'; points: number; category: number }
	| { kind: 'missing' }
	| { kind: 'dropped' }
	| { kind: 'zero' };

const MISSING: Cell = { kind: 'missing' };
const DROPPED: Cell = { kind: 'dropped' };
const ZERO: Cell = { kind: 'zero' };

/** The state of `member` when its question is hidden. */
export function hiddenCell({ scale }: CompiledScale): Cell {
	return scale.hidden === 'zero' ? ZERO : DROPPED;
}

/** The state of `member` when its question is visible and got this answer. */
export function cellOf(
	{ scale, pointUnit }: CompiledScale,
	member: CompiledMember,
	question: Question,
	answer: Answer | undefined
): Cell {
	if (answer === undefined || answer === PREFER_NOT_TO_SAY) return MISSING;
	if (answer === NOT_APPLICABLE) return scale.notApplicable === 'drop' ? DROPPED : MISSING;
	if (member.byOption !== null && typeof answer === 'string') {
		const points = member.byOption.get(answer);
		return points === undefined
			? MISSING
			: { kind: 'answered', points, category: optionIndex(question, answer) };
	}
	const raw = pointsOf(question, answer);
	if (raw === null) return MISSING;
	return { kind: 'answered', points: keyed(member, Math.round(raw * pointUnit)), category: 0 };
}

/** Adds one member's cell to a tally, in place. Cells are added in the order of the questions. */
export function addCell(
	compiled: CompiledScale,
	tally: Tally,
	member: CompiledMember,
	cell: Cell
): void {
	if (compiled.scale.scoring.method === 'irt') {
		const category = cell.kind === 'answered' ? cell.category : null;
		tally.categories = [...tally.categories, category];
	}
	switch (cell.kind) {
		case 'answered':
			tally.sum += member.weight * counted(compiled, cell.points);
			tally.weight += member.weight;
			// Kept for a maximum alone: it would tell apart sheets whose sums are the same.
			if (compiled.scale.scoring.method === 'max') {
				tally.highest = Math.max(tally.highest, cell.points);
			}
			tally.answered++;
			return;
		case 'missing':
			tally.missing++;
			tally.missingWeight += member.weight;
			return;
		case 'zero':
			tally.zeros++;
			tally.zeroWeight += member.weight;
			return;
		case 'dropped':
			tally.dropped++;
	}
}

/** Keys of finished tallies, made once: one tally stands in many states, and none is added to after that. */
const keys = new WeakMap<Tally, string>();

/** A text that is the same for tallies that give the same score. */
export function tallyKey(tally: Tally): string {
	const known = keys.get(tally);
	if (known !== undefined) return known;
	const { sum, weight, highest, answered, missing, missingWeight, zeros, zeroWeight, dropped } =
		tally;
	const key = [
		...[sum, weight, highest, answered, missing, missingWeight, zeros, zeroWeight, dropped],
		...tally.categories
	].join(' ');
	keys.set(tally, key);
	return key;
}

/** Turns an item that counts against its scale round on the item's own range. */
export function keyed({ reversed, low, high }: CompiledMember, points: number): number {
	return reversed ? Number(low.n) + Number(high.n) - points : points;
}

/** What the points add under `count` (1 or 0), or the points themselves. */
export function counted({ scale, pointUnit }: CompiledScale, points: number): number {
	if (scale.scoring.method !== 'count') return points;
	const { from } = scale.scoring;
	return (from === null ? points > 0 : points >= Math.round(from * pointUnit)) ? 1 : 0;
}

function optionIndex(question: Question, answer: string): number {
	return question.kind === 'choose_one' ? question.options.findIndex(({ id }) => id === answer) : 0;
}
