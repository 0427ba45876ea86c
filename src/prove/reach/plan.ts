import { namesIn } from '../../engine/names-in.ts';
import type { CompiledScale, Program } from '../../engine/program.ts';
import type { Question } from '../../model/question.ts';
import type { AnswerAtom, Atom, PairAtom, ScaleAtom, Track } from '../formula.ts';

/** A scale whose score is gathered, on one of the two sheets. */
export type Slot = { compiled: CompiledScale; track: Track; isLeaf: boolean; parts: number[] };

/** One question's turn. Variables are numbered in the order in which they are decided. */
export type Step = {
	question: Question;
	/** Where the component keeps whether this question appears; null where it always does. */
	show: number | null;
	/** Whether it matters that this question could still be asked when it is hidden, on each of the two sheets. */
	asksOpen: boolean;
	atoms: { variable: number; atom: AnswerAtom }[];
	/** The leaves this question is a member of, with its place among their members. */
	adds: { slot: number; member: number }[];
	/** Slots that have everything after this step, parts before wholes. */
	closes: number[];
	scores: { variable: number; slots: readonly number[]; atom: ScaleAtom | PairAtom }[];
	/** Slots that are open after this step. */
	open: number[];
};

/** Questions that depend on one another, in the order of their turns. */
export type Component = { steps: Step[]; slots: Slot[] };

export type Plan = {
	components: Component[];
	/** The number of each atom, by its key. */
	variables: ReadonlyMap<string, number>;
};

/**
 * Puts the questions that matter in an order in which few sums are open at a time: scale by scale, smaller scales first,
 * and what decides visibility before what it decides. Questions that share no scale fall into components.
 * `changed` is the question in which two sheets differ: scales that rest on it are gathered twice.
 */
export function planFor(
	program: Program,
	questions: readonly Question[],
	atoms: ReadonlyMap<string, Atom>,
	watched: string | null,
	changed: string | null
): Plan {
	const slots = slotsFor(program, atoms, watched, changed);
	const variables = new Map<string, number>();
	const components = componentsOf(questions, slots).map((members): Component => {
		const names = new Set(members.map(({ id }) => id));
		const mine = slots.filter((slot) =>
			leavesBelow(slot, slots).some((leaf) => hasMember(leaf, names))
		);
		const own = mine.map((slot) => localTo(slot, slots, mine));
		return { steps: stepsOf(inTurns(members, own), own, atoms, variables), slots: own };
	});
	return { components, variables };
}

/** The scales under question, each with the parts it is made of; parts come first. */
function slotsFor(
	program: Program,
	atoms: ReadonlyMap<string, Atom>,
	watched: string | null,
	changed: string | null
): Slot[] {
	const slots: Slot[] = [];
	const add = (scale: string, track: Track): number => {
		const compiled = program.scale.get(scale)!;
		const isTouched = changed !== null && restsOn(program, compiled, changed);
		const own = isTouched ? track : 0;
		const known = slots.findIndex((slot) => slot.compiled === compiled && slot.track === own);
		if (known >= 0) return known;
		const isLeaf = compiled.scale.of === 'questions';
		const parts = isLeaf ? [] : compiled.members.map(({ name }) => add(name, own));
		return slots.push({ compiled, track: own, isLeaf, parts }) - 1;
	};
	for (const atom of atoms.values()) {
		if (atom.kind === 'scale') add(atom.scale, atom.track);
		if (atom.kind === 'pair') {
			add(atom.scale, 0);
			add(atom.other ?? atom.scale, atom.other === null ? 1 : 0);
		}
	}
	if (watched !== null) add(watched, 0);
	return slots;
}

/**
 * Whether a scale's value depends on a question, through parts, while the same questions are asked. Where hidden ones count
 * as 0, what decides about them counts too: hidden by an answer is 0, hidden by a gap is missing.
 */
export function restsOn(program: Program, compiled: CompiledScale, question: string): boolean {
	return compiled.leaves.some((id) => {
		const leaf = program.scale.get(id)!;
		if (leaf.members.some(({ name }) => name === question)) return true;
		return leaf.scale.hidden === 'zero' && leaf.involved.some((one) => one.id === question);
	});
}

function hasMember({ compiled }: Slot, names: ReadonlySet<string>): boolean {
	return compiled.members.some(({ name }) => names.has(name));
}

function leavesBelow(slot: Slot, slots: readonly Slot[]): Slot[] {
	return slot.isLeaf ? [slot] : slot.parts.flatMap((part) => leavesBelow(slots[part]!, slots));
}

function localTo(slot: Slot, slots: readonly Slot[], own: readonly Slot[]): Slot {
	return { ...slot, parts: slot.parts.map((part) => own.indexOf(slots[part]!)) };
}

/** Questions joined by a scale, by a scale of scales, or by `show_when`. */
function componentsOf(questions: readonly Question[], slots: readonly Slot[]): Question[][] {
	const group = new Map(questions.map(({ id }) => [id, new Set([id])]));
	const join = (names: readonly string[]): void => {
		const groups = new Set(names.flatMap((name) => group.get(name) ?? []));
		const whole = new Set([...groups].flatMap((one) => [...one]));
		for (const name of whole) group.set(name, whole);
	};
	for (const { id, showWhen } of questions) {
		if (showWhen !== null) join([id, ...namesIn(showWhen)]);
	}
	for (const slot of slots) {
		join(
			leavesBelow(slot, slots).flatMap(({ compiled }) => compiled.members.map(({ name }) => name))
		);
	}
	return [...new Set(group.values())].map((names) => questions.filter(({ id }) => names.has(id)));
}

function inTurns(questions: readonly Question[], slots: readonly Slot[]): Question[] {
	const turns = new Set<Question>();
	const byId = new Map(questions.map((question) => [question.id, question]));
	const controllers = ({ showWhen }: Question): Question[] =>
		showWhen === null ? [] : namesIn(showWhen).flatMap((name) => byId.get(name) ?? []);
	const place = (question: Question): void => {
		if (turns.has(question)) return;
		controllers(question).forEach(place);
		turns.add(question);
	};
	const leaves = slots.filter(({ isLeaf }) => isLeaf);
	const scored = new Set(
		leaves.flatMap(({ compiled }) => compiled.members.map(({ name }) => name))
	);
	// What only appears or not is settled as soon as it can be, so that nobody has to remember what decides it.
	const settle = (): void => {
		for (const question of questions) {
			const isReady = controllers(question).every((one) => turns.has(one));
			if (!scored.has(question.id) && isReady) turns.add(question);
		}
	};
	for (const { compiled } of leaves.toSorted(bySize)) {
		for (const question of questions) {
			if (!compiled.members.some(({ name }) => name === question.id)) continue;
			place(question);
			settle();
		}
	}
	questions.forEach(place);
	return [...turns];
}

function bySize(one: Slot, other: Slot): number {
	return one.compiled.members.length - other.compiled.members.length;
}

function stepsOf(
	turns: readonly Question[],
	slots: readonly Slot[],
	atoms: ReadonlyMap<string, Atom>,
	variables: Map<string, number>
): Step[] {
	const lastTurn = lastTurnsOf(slots, turns, atoms);
	const firstTurn = slots.map((slot) => firstTurnOf(slot, slots, turns));
	let shows = 0;
	return turns.map((question, turn): Step => {
		const number = (key: string): number => {
			variables.set(key, variables.size);
			return variables.size - 1;
		};
		const own = [...atoms].filter(
			(entry): entry is [string, AnswerAtom] =>
				entry[1].kind === 'answer' && entry[1].question === question.id
		);
		const answers = own.map(([key, atom]) => ({ variable: number(key), atom }));
		const closes = slots.flatMap((_, slot) => (lastTurn[slot] === turn ? slot : []));
		const scores = [...atoms].flatMap(([key, atom]): Step['scores'] => {
			if (atom.kind === 'answer') return [];
			const on = slotsOf(atom, slots);
			if (on === null || !on.every((slot) => closes.includes(slot))) return [];
			return [{ variable: number(key), slots: on, atom }];
		});
		const adds = slots.flatMap(({ compiled, isLeaf }, slot) => {
			const member = compiled.members.findIndex(({ name }) => name === question.id);
			return isLeaf && member >= 0 ? [{ slot, member }] : [];
		});
		return {
			question,
			show: question.showWhen === null ? null : shows++,
			asksOpen:
				question.showWhen !== null &&
				adds.some(({ slot }) => slots[slot]!.compiled.scale.hidden === 'zero'),
			atoms: answers,
			adds,
			closes,
			scores,
			open: slots.flatMap((_, slot) =>
				firstTurn[slot]! <= turn && turn < lastTurn[slot]! ? slot : []
			)
		};
	});
}

/** The slots an atom asks of; null where they are in another component. */
function slotsOf(atom: ScaleAtom | PairAtom, slots: readonly Slot[]): number[] | null {
	const find = (scale: string, track: Track): number => {
		const own = slots.findIndex((s) => s.compiled.scale.id === scale && s.track === track);
		return own >= 0 ? own : slots.findIndex(({ compiled }) => compiled.scale.id === scale);
	};
	const { scale } = atom;
	const on =
		atom.kind === 'scale'
			? [find(scale, atom.track)]
			: [find(scale, 0), atom.other === null ? find(scale, 1) : find(atom.other, 0)];
	return on.includes(-1) ? null : on;
}

/** When each slot has everything. Scores that are compared with each other wait for the later one, and so do wholes. */
function lastTurnsOf(
	slots: readonly Slot[],
	turns: readonly Question[],
	atoms: ReadonlyMap<string, Atom>
): number[] {
	const last = slots.map((slot) => Math.max(...turnsOf(slot, slots, turns)));
	const compared = [...atoms.values()].flatMap((atom) => {
		const on = atom.kind === 'pair' ? slotsOf(atom, slots) : null;
		return on === null ? [] : [on];
	});
	for (let hasMoved = compared.length > 0; hasMoved;) {
		hasMoved = false;
		const wait = (slot: number, turn: number): void => {
			if (last[slot]! >= turn) return;
			last[slot] = turn;
			hasMoved = true;
		};
		for (const [one = 0, other = 0] of compared) {
			wait(one, last[other]!);
			wait(other, last[one]!);
		}
		for (const [slot, { parts }] of slots.entries()) {
			for (const part of parts) wait(slot, last[part]!);
		}
	}
	return last;
}

function firstTurnOf(slot: Slot, slots: readonly Slot[], turns: readonly Question[]): number {
	return Math.min(...turnsOf(slot, slots, turns));
}

function turnsOf(slot: Slot, slots: readonly Slot[], turns: readonly Question[]): number[] {
	if (!slot.isLeaf) return slot.parts.flatMap((part) => turnsOf(slots[part]!, slots, turns));
	return turns.flatMap(({ id }, turn) =>
		slot.compiled.members.some(({ name }) => name === id) ? turn : []
	);
}
