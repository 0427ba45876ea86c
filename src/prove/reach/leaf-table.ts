import { outcomeOfTally, type Scored } from '../../engine/outcome.ts';
import type { CompiledScale } from '../../engine/program.ts';
import { addCell, EMPTY, tallyKey, type Cell, type Tally } from '../../engine/tally.ts';
import { outcomeIds, type OutcomeIds } from './outcome-ids.ts';

/**
 * The sums of one question scale, numbered: what was gathered so far is one number, and so is what it comes to. Tallies
 * that no later answer can tell apart share a number.
 */
export type LeafTable = {
	readonly start: number;
	/** The number of a member's cell, to be added. */
	cell(member: number, cell: Cell): number;
	add(tally: number, cell: number): number;
	/** The number of the score; 0 where there is none. */
	outcome(tally: number): number;
	score(outcome: number): Scored | null;
};

export function leafTable(compiled: CompiledScale): LeafTable {
	const tallies: Tally[] = [];
	const numbers = new Map<string, number>();
	const cells: { member: number; cell: Cell }[] = [];
	const cellNumbers = new Map<string, number>();
	const sums: number[][] = [];
	const outcomes: (number | undefined)[] = [];
	const ids: OutcomeIds = outcomeIds();

	function numbered(tally: Tally): number {
		const key = tallyKey(tally);
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, tallies.length);
		return tallies.push(tally) - 1;
	}

	return {
		start: numbered({
			...EMPTY,
			categories: compiled.scale.scoring.method === 'irt' ? compiled.members.map(() => null) : []
		}),
		cell(member, cell) {
			const key = `${member} ${JSON.stringify(cell)}`;
			const known = cellNumbers.get(key);
			if (known !== undefined) return known;
			cellNumbers.set(key, cells.length);
			return cells.push({ member, cell }) - 1;
		},
		add(tally, cell) {
			const row = (sums[tally] ??= []);
			return (row[cell] ??= numbered(grown(compiled, tallies[tally]!, cells[cell]!)));
		},
		outcome: (tally) =>
			(outcomes[tally] ??= ids.idOf(outcomeOfTally(compiled, tallies[tally]!).score)),
		score: ids.score
	};
}

function grown(
	compiled: CompiledScale,
	tally: Tally,
	{ member, cell }: { member: number; cell: Cell }
): Tally {
	const next = { ...tally };
	addCell(compiled, next, compiled.members[member]!, cell);
	// The engine adds members in their order; here they come in any order, each to its own place.
	next.categories = tally.categories.map((category, index) =>
		index === member && cell.kind === 'answered' ? cell.category : category
	);
	return reduced(compiled, next);
}

/** Leaves out what no score of this scale can depend on any more. */
function reduced({ scale, members }: CompiledScale, tally: Tally): Tally {
	const { missing: rule, scoring } = scale;
	// Too much is missing already, whatever comes.
	const isLost =
		(rule.rule === 'none_allowed' && tally.missing > 0) ||
		(rule.rule === 'zero_up_to' && tally.missing > rule.atMost);
	if (isLost) {
		return { ...EMPTY, missing: members.length + 1, categories: members.map(() => null) };
	}
	const { method } = scoring;
	const isMax = method === 'max';
	const isSummed = !isMax && method !== 'irt';
	const addsZeros = rule.rule === 'zero_up_to';
	return {
		sum: isSummed ? tally.sum : 0,
		weight: isSummed ? tally.weight : 0,
		highest: isMax ? tally.highest : -Infinity,
		answered: Math.min(tally.answered, neededAnswers(rule, tally.answered)),
		missing: rule.rule === 'prorate_half' || addsZeros ? tally.missing : 0,
		missingWeight: isSummed && addsZeros ? tally.missingWeight : 0,
		zeros: isMax ? Math.min(tally.zeros, 1) : 0,
		zeroWeight: isSummed ? tally.zeroWeight : 0,
		dropped: 0,
		categories: tally.categories
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
