import { cellOf, hiddenCell } from '../../engine/tally.ts';
import type { Answer } from '../../model/sheet.ts';
import { answerClasses, plainAnswer } from './answers.ts';
import type { Slot, Step } from './plan.ts';
import type { Tables } from './tables.ts';

/** One thing a person may do at a question, standing for all that have the same effect. */
export type Move = {
	/** Undefined: skipped, or hidden. */
	answer: Answer | undefined;
	/** The answer to the same question on the other sheet, where the two differ here. */
	other: Answer | null;
	/** Whether each of the step's atoms holds. */
	bits: readonly boolean[];
	/** What is added to each slot of the step. */
	cells: readonly number[];
	/** 1 for a skip and for any answer but the plain one. */
	cost: number;
	/** How many complete sheets go this way for each that came here; or how many sheets. */
	count: bigint;
};

/** Which sheets are meant. */
export type Sheets = {
	/** Sheets without a skip only; a note may be left open on them, too. */
	isComplete: boolean;
	/** Whether every sheet is counted, or the complete ones. */
	counts: 'complete' | 'all';
};

/** How two sheets differ: in one question, from the first answer of a pair to the second. */
export type Change = { question: string; pairs: readonly (readonly [Answer, Answer])[] };

/** What can happen at a visible question. */
export function movesAt(
	step: Step,
	slots: readonly Slot[],
	tables: Tables,
	{ isComplete, counts }: Sheets,
	change: Change | null
): Move[] {
	const { question } = step;
	const effect = effectOf(step, slots, tables);
	const plain = plainAnswer(question);
	const moves = new Map<string, Move>();
	const add = (move: Move): void => {
		const key = `${move.bits.map(Number).join('')} ${move.cells.join(' ')}`;
		const known = moves.get(key);
		if (!known) moves.set(key, move);
		else {
			const cheaper = move.cost < known.cost ? move : known;
			moves.set(key, { ...cheaper, count: known.count + move.count });
		}
	};
	if (change?.question === question.id) {
		const isPlain = (answer: Answer): boolean => JSON.stringify(answer) === JSON.stringify(plain);
		for (const [answer, other] of change.pairs) {
			const cost = isPlain(answer) ? 0 : 1;
			add({ answer, other, ...effect(answer, other), cost, count: 0n });
		}
		return [...moves.values()];
	}
	const tests = step.atoms.map(({ atom }) => atom.test);
	for (const { answer, count, isPlain } of answerClasses(question, tests)) {
		add({ answer, other: null, ...effect(answer, answer), cost: isPlain ? 0 : 1, count });
	}
	const mayStayOpen = question.kind === 'note';
	if (mayStayOpen || !isComplete) {
		const isCounted = mayStayOpen || counts === 'all';
		add({
			answer: undefined,
			other: null,
			...effect(undefined, undefined),
			cost: mayStayOpen ? 0 : 1,
			count: isCounted ? 1n : 0n
		});
	}
	return [...moves.values()];
}

/** What happens at a hidden question; `isOpen` says for each of the two sheets whether it could still be asked. */
export function hiddenMove(
	step: Step,
	slots: readonly Slot[],
	tables: Tables,
	isOpen: readonly [boolean, boolean]
): Move {
	return {
		answer: undefined,
		other: null,
		bits: step.atoms.map(({ atom }) => atom.test(null)),
		cells: step.adds.map(({ slot, member }) => {
			const { compiled, track } = slots[slot]!;
			const cell = hiddenCell(compiled, isOpen[track]);
			return tables.leaf(compiled.scale.id).cell(member, cell);
		}),
		cost: 0,
		count: 1n
	};
}

function effectOf({ question, atoms, adds }: Step, slots: readonly Slot[], tables: Tables) {
	return (answer: Answer | undefined, other: Answer | undefined) => ({
		bits: atoms.map(({ atom }) => atom.test((atom.track === 0 ? answer : other) ?? null)),
		cells: adds.map(({ slot, member }) => {
			const { compiled, track } = slots[slot]!;
			const given = track === 0 ? answer : other;
			const cell = cellOf(compiled, compiled.members[member]!, question, given);
			return tables.leaf(compiled.scale.id).cell(member, cell);
		})
	});
}
