import { partCell } from '../../engine/tally.ts';
import type { Question } from '../../model/question.ts';
import type { Answer } from '../../model/sheet.ts';
import type { Bdd } from './bdd.ts';
import { FALSE, TRUE } from './bdd.ts';
import { spendState, spendWays, type Budget } from './budget.ts';
import { hiddenMove, movesAt, type Change, type Move, type Sheets } from './moves.ts';
import type { Component, Step } from './plan.ts';
import type { Tables } from './tables.ts';

/**
 * One way things may have gone, standing for all that cannot be told apart any more: what is left of each question
 * asked, the open sums, how many sheets go this way, and the cheapest of them.
 */
export type State = {
	/** What is left of the functions under question and of those that decide visibility, as a number. */
	rest: number;
	slots: number[];
	count: bigint;
	cost: number;
	/** The last turn of the cheapest way here, and the state before it. */
	taken: Turn | null;
	before: State | null;
};

export type Turn = { question: Question; answer: Answer | undefined; other: Answer | null };

/**
 * Functions that decide which questions of a component are asked, by step: whether one appears, and, where that matters
 * to a score, whether a hidden one could still be asked, on each of the two sheets.
 */
export type Visibility = {
	shows: readonly number[];
	opens: readonly (readonly [number, number])[];
};

/** The functions a walk follows, and where it left them. */
export type Walk = {
	states: State[];
	/** The entry functions, as they are in a state. */
	left(state: State): readonly number[];
};

const GONE = -1;
/** Numbers of states, sums and rests stay well below this, so that two of them make one exact number. */
const PAIR = 2 ** 26;

/**
 * Takes every way through a component, question by question. `entries` are functions of the variables from this
 * component on. `watched` is a slot whose score is kept to the end.
 */
export function walk(
	component: Component,
	entries: readonly number[],
	{ shows, opens }: Visibility,
	watched: number | null,
	asked: { logic: Bdd; tables: Tables; sheets: Sheets; change: Change | null; budget: Budget }
): Walk {
	const { logic, tables, sheets, change, budget } = asked;
	const { steps, slots } = component;
	const openFrom = entries.length + shows.length;
	const rests = restsFor(logic, component, entries.length, watched);
	const starts = slots.map(({ compiled, isLeaf }) =>
		isLeaf ? tables.leaf(compiled.scale.id).start : tables.whole(compiled.scale.id).start
	);
	let states: State[] = [
		{
			rest: rests.numberOf([...entries, ...shows, ...opens.flat()]),
			slots: starts,
			count: 1n,
			cost: 0,
			taken: null,
			before: null
		}
	];
	const kept = watched === null ? [] : [watched];
	const opensBefore = steps.map(
		(_, turn) => steps.slice(0, turn).filter(({ asksOpen }) => asksOpen).length
	);
	const scratch: number[] = [];
	const outcomes: number[] = [];

	for (const [turn, step] of steps.entries()) {
		const asks = movesAt(step, slots, tables, sheets, change);
		const isChanged = change?.question === step.question.id;
		const hidden = isChanged ? null : hiddenMovesAt(step, slots, tables);
		const openAt = openFrom + 2 * (opensBefore[turn] ?? 0);
		const open = step.open.concat(kept.filter((slot) => !step.open.includes(slot)));
		const pairs = open.map(() => new Map<number, number>());
		const next = new Map<number, State>();
		for (const state of states) {
			const isVisible = step.show === null || rests.isTrue(state.rest, entries.length + step.show);
			const moves = isVisible ? asks : (hidden?.(openness(step, state, openAt)) ?? []);
			spendWays(budget, moves.length);
			for (const move of moves) {
				const rest = take(step, state, move, openAt);
				if (rest === null) continue;
				let key = rest;
				for (const [at, slot] of open.entries()) {
					const value = scratch[slot]! + 1;
					key = at === open.length - 1 ? key * PAIR + value : pair(pairs[at]!, key, value);
				}
				const count = state.count * move.count;
				const cost = state.cost + move.cost;
				const known = next.get(key);
				if (known === undefined) {
					spendState(budget);
					const { question } = step;
					const taken = { question, answer: move.answer, other: move.other };
					next.set(key, { rest, slots: [...scratch], count, cost, taken, before: state });
					continue;
				}
				known.count += count;
				if (cost < known.cost) {
					known.cost = cost;
					known.taken = { question: step.question, answer: move.answer, other: move.other };
					known.before = state;
				}
			}
		}
		states = [...next.values()];
	}
	return { states, left: ({ rest }) => rests.functions(rest).slice(0, entries.length) };

	/** Whether a hidden question could still be asked, on each of the two sheets. */
	function openness(step: Step, { rest }: State, at: number): readonly [boolean, boolean] {
		return step.asksOpen ? [rests.isTrue(rest, at), rests.isTrue(rest, at + 1)] : [false, false];
	}

	/** What is left after a move, with the slots in `scratch`; null where nothing under question can hold any more. */
	function take(step: Step, state: State, move: Move, openAt: number): number | null {
		let { rest } = state;
		for (const [at, { variable }] of step.atoms.entries()) {
			rest = rests.decide(rest, variable, move.bits[at]!);
		}
		if (step.show !== null) rest = rests.forget(rest, entries.length + step.show);
		if (step.asksOpen) rest = rests.forget(rests.forget(rest, openAt), openAt + 1);
		for (let slot = 0; slot < slots.length; slot++) scratch[slot] = state.slots[slot]!;
		for (const [at, { slot }] of step.adds.entries()) {
			if (scratch[slot] === GONE) continue;
			scratch[slot] = tables
				.leaf(slots[slot]!.compiled.scale.id)
				.add(scratch[slot]!, move.cells[at]!);
		}
		for (const slot of step.closes) close(slot);
		for (const { variable, slots: on, atom } of step.scores) {
			const [one = 0, other = 0] = on.map((slot) => outcomes[slot]!);
			rest = rests.decide(rest, variable, rests.holds(atom, on, one, other, tables));
		}
		if (rests.isLost(rest)) return null;
		const needed = rests.needed(rest);
		for (let slot = 0; slot < slots.length; slot++) {
			if (!needed[slot]) scratch[slot] = GONE;
		}
		return rest;
	}

	function close(slot: number): void {
		const { compiled, isLeaf } = slots[slot]!;
		const table = isLeaf ? tables.leaf(compiled.scale.id) : tables.whole(compiled.scale.id);
		const gathered = scratch[slot]!;
		const outcome = gathered === GONE ? 0 : table.outcome(gathered);
		outcomes[slot] = outcome;
		scratch[slot] = slot === watched ? outcome : GONE;
		for (const [index, whole] of slots.entries()) {
			if (!whole.parts.includes(slot) || scratch[index] === GONE) continue;
			const sums = tables.whole(whole.compiled.scale.id);
			const member = whole.parts.indexOf(slot);
			const cell = partCell(whole.compiled.members[member]!, table.score(outcome));
			scratch[index] = sums.add(scratch[index]!, sums.cell(member, cell));
		}
	}
}

/** The moves at a hidden question, made when they are first needed. */
function hiddenMovesAt(step: Step, slots: Component['slots'], tables: Tables) {
	const known = new Map<number, Move[]>();
	return (isOpen: readonly [boolean, boolean]): readonly Move[] => {
		const key = Number(isOpen[0]) + 2 * Number(isOpen[1]);
		const moves = known.get(key) ?? [hiddenMove(step, slots, tables, isOpen)];
		known.set(key, moves);
		return moves;
	};
}

function pair(numbers: Map<number, number>, one: number, other: number): number {
	const key = one * PAIR + other;
	const known = numbers.get(key);
	if (known !== undefined) return known;
	numbers.set(key, numbers.size);
	return numbers.size - 1;
}

/** What is left of several functions at once, numbered, so that deciding one variable is one look-up. */
function restsFor(logic: Bdd, component: Component, entries: number, watched: number | null) {
	const lists: (readonly number[])[] = [];
	const numbers = new Map<string, number>();
	const decided: Map<number, number>[] = [];
	const forgotten = new Map<number, number>();
	const needs: (readonly boolean[] | undefined)[] = [];
	const verdicts = new Map<object, Map<number, boolean>>();

	function numberOf(list: readonly number[]): number {
		const key = list.join(' ');
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, lists.length);
		return lists.push(list) - 1;
	}

	return {
		numberOf,
		functions: (rest: number): readonly number[] => lists[rest]!,
		isTrue: (rest: number, at: number): boolean => lists[rest]![at] === TRUE,
		decide(rest: number, variable: number, value: boolean): number {
			const table = (decided[variable] ??= new Map<number, number>());
			const key = rest * 2 + Number(value);
			const known = table.get(key);
			if (known !== undefined) return known;
			const made = numberOf(lists[rest]!.map((f) => logic.decide(f, variable, value)));
			table.set(key, made);
			return made;
		},
		/** A question that had its turn need not be remembered to appear or not. */
		forget(rest: number, at: number): number {
			const key = rest * PAIR + at;
			const known = forgotten.get(key);
			if (known !== undefined) return known;
			const made = numberOf(lists[rest]!.with(at, FALSE));
			forgotten.set(key, made);
			return made;
		},
		isLost(rest: number): boolean {
			const list = lists[rest]!;
			for (let index = 0; index < entries; index++) if (list[index] !== FALSE) return false;
			return true;
		},
		/** Which slots something that is left still asks for. */
		needed(rest: number): readonly boolean[] {
			return (needs[rest] ??= neededSlots(component, logic.support(lists[rest]!), watched));
		},
		holds(
			atom: Step['scores'][number]['atom'],
			on: readonly number[],
			one: number,
			other: number,
			tables: Tables
		): boolean {
			const table = verdicts.get(atom) ?? new Map<number, boolean>();
			verdicts.set(atom, table);
			const key = one * PAIR + other;
			const known = table.get(key);
			if (known !== undefined) return known;
			const [first, second] = on.map((slot) => {
				const { compiled, isLeaf } = component.slots[slot]!;
				return isLeaf ? tables.leaf(compiled.scale.id) : tables.whole(compiled.scale.id);
			});
			const score = first!.score(one);
			const verdict =
				atom.kind === 'pair' ? atom.test(score, second!.score(other)) : atom.test(score);
			table.set(key, verdict);
			return verdict;
		}
	};
}

function neededSlots(
	{ steps, slots }: Component,
	support: ReadonlySet<number>,
	watched: number | null
): boolean[] {
	const needed = slots.map(() => false);
	const need = (slot: number): void => {
		needed[slot] = true;
		slots[slot]!.parts.forEach(need);
	};
	if (watched !== null) need(watched);
	for (const { scores } of steps) {
		for (const { variable, slots: on } of scores) if (support.has(variable)) on.forEach(need);
	}
	return needed;
}
