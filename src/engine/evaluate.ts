import type { Sheet } from '../model/sheet.ts';
import { EXACT, WHOLE } from './methods/arithmetic.ts';
import { openQuestions } from './open-questions.ts';
import { outcomeOfTally, type Outcome } from './outcome.ts';
import type { CompiledScale, Program } from './program.ts';
import { addCell, cellOf, emptyTally, hiddenCell, tallyOfParts, type WholeTally } from './tally.ts';

const NONE: ReadonlySet<string> = new Set();

/** The outcome of every scale, by id. `visible` holds the ids of the questions the person sees. */
export function evaluateScales(
	program: Program,
	sheet: Sheet,
	visible: ReadonlySet<string>
): Map<string, Outcome> {
	const { questions } = program.questionnaire;
	const asksOpen = program.scales.some(({ scale }) => scale.hidden === 'zero');
	const open = asksOpen ? openQuestions(questions, sheet, visible) : NONE;
	const tallies = new Map(
		program.scales.flatMap((compiled) =>
			compiled.scale.of === 'questions'
				? [[compiled.scale.id, tallySheet(program, compiled, sheet, visible, open)]]
				: []
		)
	);
	return outcomesOfTallies(program.scales, tallies);
}

/** The outcomes of scales, parts first, from what their question scales have gathered. */
export function outcomesOfTallies(
	scales: readonly CompiledScale[],
	tallies: ReadonlyMap<string, WholeTally>
): Map<string, Outcome> {
	const outcomes = new Map<string, Outcome>();
	for (const compiled of scales) {
		const { id } = compiled.scale;
		const tally = tallies.get(id);
		if (tally) {
			outcomes.set(id, outcomeOfTally(compiled, tally, WHOLE));
		} else {
			const parts = compiled.members.map(({ name }) => outcomes.get(name)?.score ?? null);
			outcomes.set(id, outcomeOfTally(compiled, tallyOfParts(compiled, parts), EXACT));
		}
	}
	return outcomes;
}

/** What a scale of questions gathers from a sheet. `open` holds the hidden questions that could still be asked. */
export function tallySheet(
	program: Pick<Program, 'questions'>,
	compiled: CompiledScale,
	sheet: Sheet,
	visible: ReadonlySet<string>,
	open: ReadonlySet<string>
): WholeTally {
	const tally = emptyTally(compiled, WHOLE);
	for (const member of compiled.members) {
		const question = program.questions.get(member.name);
		if (!question) continue;
		const cell = visible.has(member.name)
			? cellOf(compiled, member, question, sheet.get(member.name))
			: hiddenCell(compiled, open.has(member.name));
		addCell(compiled, tally, member, cell, WHOLE);
	}
	return tally;
}
