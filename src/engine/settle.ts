import type { Sheet } from '../model/sheet.ts';
import { controllersOf } from './controllers-of.ts';
import { WHOLE } from './methods/arithmetic.ts';
import { isRuleMet, neededFor } from './missing-rule.ts';
import { openQuestions } from './open-questions.ts';
import { isTallyMet, type Outcome } from './outcome.ts';
import { answerState } from './points.ts';
import type { CompiledScale, Program } from './program.ts';
import { addCell, cellOf, emptyTally, hiddenCell, type Cell } from './tally.ts';

/** Parts may share questions, so the fewest are found by trying; after so many tries the first that are enough do. */
const MOST_TRIES = 2_000;

/** Whatever the answer is: the missing rule asks no more than whether there is one. */
const ANSWERED: Cell<number> = { kind: 'answered', points: 0, category: 0 };

/**
 * The fewest skipped questions after whose answer the scale's missing rule holds, in the order of the questionnaire,
 * counting the questions that are visible now.
 */
export function questionsToSettle(
	program: Program,
	compiled: CompiledScale,
	outcomes: ReadonlyMap<string, Outcome>,
	sheet: Sheet,
	visible: ReadonlySet<string>
): string[] {
	const leaves = compiled.leaves.map((id) => program.scale.get(id)!);
	const hidden = openQuestions(program.questionnaire.questions, sheet, visible);
	const isSkipped = (name: string): boolean =>
		visible.has(name) && answerState(sheet.get(name)) === 'skipped';
	/** The questions whose answer decides whether an open question is asked. */
	const decisive = new Map(
		[...hidden].map((id) => [id, [...controllersOf(program, id)].filter(isSkipped)])
	);
	const waiting = leaves.flatMap(({ scale, members }) =>
		members.flatMap(({ name }) => (scale.hidden === 'zero' ? (decisive.get(name) ?? []) : []))
	);
	const wanted = new Set([
		...waiting,
		...leaves.flatMap(({ members }) => members.map(({ name }) => name))
	]);
	const open = compiled.involved
		.map(({ id }) => id)
		.filter((id) => isSkipped(id) && wanted.has(id));

	/** Whether the rule holds once the chosen skipped questions are answered too, and show no other questions. */
	const settles = (chosen: ReadonlySet<string>, scale = compiled): boolean => {
		if (scale.scale.of === 'scales') {
			const there = scale.members.filter(
				({ name }) => outcomes.get(name)!.score !== null || settles(chosen, program.scale.get(name))
			);
			return isRuleMet(scale.scale.missing, there.length, scale.members.length);
		}
		const tally = emptyTally(scale, WHOLE);
		for (const member of scale.members) {
			const { name } = member;
			const isOpen = hidden.has(name) && !decisive.get(name)!.every((id) => chosen.has(id));
			const cell = visible.has(name)
				? cellOf(scale, member, program.questions.get(name)!, sheet.get(name))
				: hiddenCell(scale, isOpen);
			const isAnswered = isSkipped(name) && chosen.has(name);
			addCell(scale, tally, member, isAnswered ? ANSWERED : cell, WHOLE);
		}
		return isTallyMet(scale, tally);
	};

	// Where none of them can be spared, no choice of fewer needs to be tried.
	if (open.every((id) => !settles(new Set(open.filter((other) => other !== id))))) return open;

	// One answer about what is hidden may settle several members.
	const { answered, of } = outcomes.get(compiled.scale.id)!;
	const short = neededFor(compiled.scale.missing, of) - answered;
	const least = compiled.scale.of === 'questions' && waiting.length === 0 ? short : 1;
	let tries = 0;
	for (let size = least; size <= open.length; size++) {
		for (const chosen of choicesOf(open, size)) {
			if (settles(new Set(chosen))) return chosen;
			if (++tries === MOST_TRIES) return enoughInOrder(open, settles);
		}
	}
	return open;
}

function enoughInOrder(
	open: readonly string[],
	settles: (chosen: ReadonlySet<string>) => boolean
): string[] {
	const enough = open.findIndex((_, index) => settles(new Set(open.slice(0, index + 1))));
	return open.slice(0, enough < 0 ? open.length : enough + 1);
}

/** Every choice of `size` of the names, earlier names first. */
function* choicesOf(names: readonly string[], size: number): Generator<string[]> {
	if (size === 0) {
		yield [];
		return;
	}
	for (const [index, name] of names.entries()) {
		for (const rest of choicesOf(names.slice(index + 1), size - 1)) yield [name, ...rest];
	}
}
