import type { Arithmetic } from '../../engine/methods/arithmetic.ts';
import { authoringOf } from '../../engine/methods/methods.ts';
import { outcomeOfTally, type Scored } from '../../engine/outcome.ts';
import type { CompiledScale } from '../../engine/program.ts';
import { addCell, emptyTally, tallyKey, type Cell, type Tally } from '../../engine/tally.ts';
import { outcomeIds, type OutcomeIds } from './outcome-ids.ts';

/**
 * What one scale gathers, numbered: what was gathered so far is one number, and so is what it comes to. Tallies that no
 * later answer or part can tell apart share a number.
 */
export type SumTable<Value> = {
	readonly start: number;
	/** The number of a member's cell, to be added. */
	cell(member: number, cell: Cell<Value>): number;
	add(tally: number, cell: number): number;
	/** The number of the score; 0 where there is none. */
	outcome(tally: number): number;
	score(outcome: number): Scored | null;
};

export function sumTable<Value>(
	compiled: CompiledScale,
	numbers: Arithmetic<Value>
): SumTable<Value> {
	const tallies: Tally<Value>[] = [];
	const tallyNumbers = new Map<string, number>();
	const cells: { member: number; cell: Cell<Value> }[] = [];
	const cellNumbers = new Map<string, number>();
	const sums: number[][] = [];
	const outcomes: (number | undefined)[] = [];
	const ids: OutcomeIds = outcomeIds();
	const empty = emptyTally(compiled, numbers);

	function numbered(tally: Tally<Value>): number {
		const key = tallyKey(tally, numbers);
		const known = tallyNumbers.get(key);
		if (known !== undefined) return known;
		tallyNumbers.set(key, tallies.length);
		return tallies.push(tally) - 1;
	}

	function grown(tally: Tally<Value>, member: number, cell: Cell<Value>): Tally<Value> {
		const next = { ...tally };
		addCell(compiled, next, compiled.members[member]!, cell, numbers);
		return isLost(compiled, next)
			? { ...empty, missing: compiled.members.length + 1, isAllZero: false }
			: reduced(compiled, next);
	}

	function keyOf(cell: Cell<Value>): string {
		if (cell.kind !== 'answered') return cell.kind;
		return `${numbers.key(cell.points)} ${cell.category}`;
	}

	return {
		start: numbered(empty),
		cell(member, cell) {
			const key = `${member} ${keyOf(cell)}`;
			const known = cellNumbers.get(key);
			if (known !== undefined) return known;
			cellNumbers.set(key, cells.length);
			return cells.push({ member, cell }) - 1;
		},
		add(tally, number) {
			const row = (sums[tally] ??= []);
			const { member, cell } = cells[number]!;
			return (row[number] ??= numbered(grown(tallies[tally]!, member, cell)));
		},
		outcome: (tally) =>
			(outcomes[tally] ??= ids.idOf(outcomeOfTally(compiled, tallies[tally]!, numbers).score)),
		score: ids.score
	};
}

/** Too much is missing already, whatever comes. */
function isLost<Value>({ scale: { missing: rule } }: CompiledScale, tally: Tally<Value>): boolean {
	return (
		(rule.rule === 'none_allowed' && tally.missing > 0) ||
		(rule.rule === 'zero_up_to' && tally.missing > rule.atMost)
	);
}

/** Leaves out what no score of this scale can depend on any more. */
function reduced<Value>({ scale }: CompiledScale, tally: Tally<Value>): Tally<Value> {
	const { missing: rule } = scale;
	const isMissingCounted = rule.rule === 'prorate_half' || rule.rule === 'zero_up_to';
	return {
		kept: tally.kept,
		weight: authoringOf(scale).usesWeights ? tally.weight : 0,
		answered: Math.min(tally.answered, neededAnswers(rule, tally.answered)),
		missing: isMissingCounted ? tally.missing : 0,
		dropped: 0,
		isAllZero: tally.isAllZero
	};
}

/** Beyond so many answers, one more makes no difference to the missing rule. */
function neededAnswers(rule: CompiledScale['scale']['missing'], answered: number): number {
	switch (rule.rule) {
		case 'none_allowed':
		case 'zero_up_to':
			return 1;
		case 'prorate_from':
			return rule.atLeast;
		case 'prorate_half':
			return answered;
	}
}
