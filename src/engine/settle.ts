import type { Sheet } from '../model/sheet.ts';
import { neededFor } from './missing-rule.ts';
import type { Outcome } from './outcome.ts';
import { answerState } from './points.ts';
import type { CompiledScale, Program } from './program.ts';

/** Parts may share questions, so the fewest are found by trying; after so many tries the first that are enough do. */
const MOST_TRIES = 2_000;

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
	const isSkipped = (name: string): boolean =>
		visible.has(name) && answerState(sheet.get(name)) === 'skipped';
	const leaves = compiled.leaves.map((id) => program.scale.get(id)!);
	const open = compiled.involved
		.map(({ id }) => id)
		.filter((id) => isSkipped(id) && leaves.some((leaf) => hasMember(leaf, id)));
	const settles = (chosen: ReadonlySet<string>): boolean =>
		isMetWith(program, compiled, outcomes, isSkipped, chosen);

	// Where none of them can be spared, no choice of fewer needs to be tried.
	if (open.every((id) => !settles(new Set(open.filter((other) => other !== id))))) return open;

	const { answered, of } = outcomes.get(compiled.scale.id)!;
	const short = neededFor(compiled.scale.missing, of) - answered;
	let tries = 0;
	for (let size = compiled.scale.of === 'questions' ? short : 1; size <= open.length; size++) {
		for (const chosen of choicesOf(open, size)) {
			if (settles(new Set(chosen))) return chosen;
			if (++tries === MOST_TRIES) return enoughInOrder(open, settles);
		}
	}
	return open;
}

/** Whether the rule holds once the chosen skipped questions are answered too. */
function isMetWith(
	program: Program,
	{ scale, members }: CompiledScale,
	outcomes: ReadonlyMap<string, Outcome>,
	isSkipped: (question: string) => boolean,
	chosen: ReadonlySet<string>
): boolean {
	const { answered, of } = outcomes.get(scale.id)!;
	const more = members.filter(({ name }) => {
		if (scale.of === 'questions') return chosen.has(name) && isSkipped(name);
		const isScored = outcomes.get(name)?.score !== null;
		return !isScored && isMetWith(program, program.scale.get(name)!, outcomes, isSkipped, chosen);
	});
	return answered + more.length >= neededFor(scale.missing, of);
}

function hasMember({ members }: CompiledScale, question: string): boolean {
	return members.some(({ name }) => name === question);
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
