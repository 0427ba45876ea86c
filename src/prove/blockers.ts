import type { Condition } from '../model/condition.ts';
import { fewestOf } from './fewest-of.ts';
import { all, type Formula } from './formula.ts';

/**
 * Why a condition never holds: the part of it that no sheet meets, or the fewest first parts that no sheet meets
 * together. Of a list, each entry fails; the first is looked into.
 */
export function blockersOf(
	condition: Condition,
	formulaOf: (part: Condition) => Formula,
	isPossible: (formula: Formula) => boolean
): readonly Condition[] {
	if (condition.kind === 'any') return blockersOf(condition.of[0]!, formulaOf, isPossible);
	if (condition.kind !== 'all') return [condition];

	const impossible = condition.of.find((part) => !isPossible(formulaOf(part)));
	if (impossible) return blockersOf(impossible, formulaOf, isPossible);
	return fewestOf(condition.of, (some) => !isPossible(all(...some.map(formulaOf))));
}
