import type { Question } from '../model/question.ts';
import { NOT_APPLICABLE, PREFER_NOT_TO_SAY, type Answer } from '../model/sheet.ts';
import { add, subtract, type Exact } from './exact.ts';
import { EXACT, WHOLE, type Arithmetic } from './methods/arithmetic.ts';
import type { Kept, Points } from './methods/method.ts';
import type { Outcome } from './outcome.ts';
import { pointsOf } from './points.ts';
import type { CompiledMember, CompiledScale } from './program.ts';

/**
 * What a scale has gathered of its members: all that its value depends on. A scale of questions gathers whole numbers
 * in its units, a scale of scales the exact values of its parts.
 */
export type Tally<Value> = {
	/** What the method remembers of the members that go into the value. */
	kept: Kept<Value>;
	/** Sum of the weights of these members, those that count as 0 included. */
	weight: number;
	answered: number;
	/** Visible members without points that could have had them, and parts without a score. */
	missing: number;
	/** Members that do not count at all: hidden, or not applicable where that drops them. */
	dropped: number;
	/** Whether all members so far were follow-ups that answers hid and that count as 0: then 0 is the score. */
	isAllZero: boolean;
};

export type WholeTally = Tally<number>;

/** One member's state on a sheet. */
export type Cell<Value> =
	| ({ kind: 'answered' } & Points<Value>)
	| { kind: 'missing' }
	| { kind: 'dropped' }
	| { kind: 'zero' };

const MISSING: Cell<never> = { kind: 'missing' };
const DROPPED: Cell<never> = { kind: 'dropped' };
const ZERO: Cell<never> = { kind: 'zero' };

/** A tally before the first member. */
export function emptyTally<Value>(
	compiled: CompiledScale,
	numbers: Arithmetic<Value>
): Tally<Value> {
	const { start, zeros } = compiled.calculation;
	const isAllZero = compiled.scale.hidden === 'zero' && zeros !== 'left out';
	return {
		kept: start(compiled, numbers),
		...{ weight: 0, answered: 0, missing: 0, dropped: 0, isAllZero }
	};
}

/** The state of `member` when its question is hidden; `isOpen` where it could still be asked, so that nobody knows. */
export function hiddenCell({ scale }: CompiledScale, isOpen: boolean): Cell<number> {
	if (scale.hidden === 'drop') return DROPPED;
	return isOpen ? MISSING : ZERO;
}

/** The state of `member` when its question is visible and got this answer. */
export function cellOf(
	{ scale, pointUnit }: CompiledScale,
	member: CompiledMember,
	question: Question,
	answer: Answer | undefined
): Cell<number> {
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

/** The state of `member` when it is a part with this score. */
export function partCell(member: CompiledMember, part: Outcome['score']): Cell<Exact> {
	if (part === null) return MISSING;
	return { kind: 'answered', points: keyedPart(member, part.value), category: 0 };
}

/** Adds one member's cell to a tally, in place. */
export function addCell<Value>(
	compiled: CompiledScale,
	tally: Tally<Value>,
	member: CompiledMember,
	cell: Cell<Value>,
	numbers: Arithmetic<Value>
): void {
	tally.isAllZero &&= cell.kind === 'zero';
	switch (cell.kind) {
		case 'answered':
			tally.kept = compiled.calculation.gather(tally.kept, member, cell, compiled, numbers);
			tally.weight += member.weight;
			tally.answered++;
			return;
		case 'missing':
			tally.missing++;
			if (compiled.scale.missing.rule === 'zero_up_to') addZero(compiled, tally, member, numbers);
			return;
		case 'zero':
			addZero(compiled, tally, member, numbers);
			return;
		case 'dropped':
			tally.dropped++;
	}
}

function addZero<Value>(
	compiled: CompiledScale,
	tally: Tally<Value>,
	member: CompiledMember,
	numbers: Arithmetic<Value>
): void {
	const { calculation } = compiled;
	if (calculation.zeros === 'left out') return;
	tally.weight += member.weight;
	if (calculation.zeros === 'weighed') return;
	const nothing = { points: numbers.zero, category: 0 };
	tally.kept = calculation.gather(tally.kept, member, nothing, compiled, numbers);
}

/** What a scale of scales has gathered, from the scores of its parts in the order of its members. */
export function tallyOfParts(
	compiled: CompiledScale,
	parts: readonly Outcome['score'][]
): Tally<Exact> {
	const tally = emptyTally(compiled, EXACT);
	for (const [index, member] of compiled.members.entries()) {
		addCell(compiled, tally, member, partCell(member, parts[index] ?? null), EXACT);
	}
	return tally;
}

/** Keys of finished tallies, made once: one tally stands in many states, and none is added to after that. */
const keys = new WeakMap<Tally<unknown>, string>();

/** A text that is the same for tallies that give the same score. */
export function tallyKey<Value>(tally: Tally<Value>, numbers: Arithmetic<Value>): string {
	const known = keys.get(tally);
	if (known !== undefined) return known;
	const { kept, weight, answered, missing, dropped, isAllZero } = tally;
	const own = kept.map((one) => (one === null ? '' : numbers.key(one))).join(' ');
	const key = `${weight} ${answered} ${missing} ${dropped} ${isAllZero} ${own}`;
	keys.set(tally, key);
	return key;
}

/** The key of a tally of whole numbers. */
export function wholeTallyKey(tally: WholeTally): string {
	return tallyKey(tally, WHOLE);
}

/** Turns an item that counts against its scale round on the item's own range. */
function keyed({ reversed, low, high }: CompiledMember, points: number): number {
	return reversed ? Number(low.n) + Number(high.n) - points : points;
}

/** A part's final value, turned round on the part's own range where it counts against the whole. */
export function keyedPart({ reversed, low, high }: CompiledMember, value: Exact): Exact {
	return reversed ? subtract(add(low, high), value) : value;
}

function optionIndex(question: Question, answer: string): number {
	return question.kind === 'choose_one' ? question.options.findIndex(({ id }) => id === answer) : 0;
}
