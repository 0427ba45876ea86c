import type { Sheet } from '../model/sheet.ts';
import { neededFor } from './missing-rule.ts';
import type { Outcome } from './outcome.ts';
import { answerState } from './points.ts';
import type { CompiledScale, Program } from './program.ts';

/** Beyond so many unscored parts, parts are taken in their order instead of trying every choice of them. */
const MOST_PARTS = 12;

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
	const { scale, members } = compiled;
	const outcome = outcomes.get(scale.id);
	if (!outcome || outcome.score !== null) return [];
	const short = neededFor(scale.missing, outcome.of) - outcome.answered;
	if (scale.of === 'questions') {
		return members
			.map(({ name }) => name)
			.filter((name) => visible.has(name) && answerState(sheet.get(name)) === 'skipped')
			.slice(0, short);
	}
	const open = members
		.map(({ name }) => program.scale.get(name)!)
		.filter((part) => outcomes.get(part.scale.id)?.score === null)
		.map((part) => questionsToSettle(program, part, outcomes, sheet, visible))
		.filter((questions) => questions.length > 0);
	const chosen = smallestUnion(open, short);
	return compiled.involved.map(({ id }) => id).filter((id) => chosen.has(id));
}

/** The smallest set of questions that settles `count` parts; parts may share questions. */
function smallestUnion(parts: readonly string[][], count: number): Set<string> {
	if (parts.length > MOST_PARTS) return new Set(parts.slice(0, count).flat());
	let best: Set<string> | null = null;
	const choose = (from: number, left: number, chosen: ReadonlySet<string>): void => {
		if (best !== null && chosen.size >= best.size) return;
		if (left === 0) {
			best = new Set(chosen);
			return;
		}
		for (let index = from; index <= parts.length - left; index++) {
			choose(index + 1, left - 1, new Set([...chosen, ...(parts[index] ?? [])]));
		}
	};
	choose(0, Math.min(count, parts.length), new Set());
	return best ?? new Set();
}
