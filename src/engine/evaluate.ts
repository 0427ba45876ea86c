import type { Sheet } from '../model/sheet.ts';
import { outcomeOfParts, outcomeOfTally, type Outcome } from './outcome.ts';
import type { CompiledScale, Program } from './program.ts';
import { addCell, cellOf, EMPTY, hiddenCell, type Tally } from './tally.ts';

/** The outcome of every scale, by id. `visible` holds the ids of the questions the person sees. */
export function evaluateScales(
	program: Program,
	sheet: Sheet,
	visible: ReadonlySet<string>
): Map<string, Outcome> {
	const tallies = new Map(
		program.scales.flatMap((compiled) =>
			compiled.scale.of === 'questions'
				? [[compiled.scale.id, tallySheet(program, compiled, sheet, visible)]]
				: []
		)
	);
	return outcomesOfTallies(program.scales, tallies);
}

/** The outcomes of scales, parts first, from what their question scales have gathered. */
export function outcomesOfTallies(
	scales: readonly CompiledScale[],
	tallies: ReadonlyMap<string, Tally>
): Map<string, Outcome> {
	const outcomes = new Map<string, Outcome>();
	for (const compiled of scales) {
		const { id } = compiled.scale;
		const tally = tallies.get(id);
		if (tally) {
			outcomes.set(id, outcomeOfTally(compiled, tally));
		} else {
			const parts = compiled.members.map(({ name }) => outcomes.get(name)?.score ?? null);
			outcomes.set(id, outcomeOfParts(compiled, parts));
		}
	}
	return outcomes;
}

function tallySheet(
	program: Program,
	compiled: CompiledScale,
	sheet: Sheet,
	visible: ReadonlySet<string>
): Tally {
	const tally = { ...EMPTY };
	for (const member of compiled.members) {
		const question = program.questions.get(member.name);
		if (!question) continue;
		const cell = visible.has(member.name)
			? cellOf(compiled, member, question, sheet.get(member.name))
			: hiddenCell(compiled);
		addCell(compiled, tally, member, cell);
	}
	return tally;
}
