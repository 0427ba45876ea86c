import type { Exact } from '../../engine/exact.ts';
import { EXACT, WHOLE } from '../../engine/methods/arithmetic.ts';
import type { Program } from '../../engine/program.ts';
import { sumTable, type SumTable } from './sum-table.ts';

/** The numbered sums of every scale, shared by all questions asked about one questionnaire. */
export type Tables = {
	/** Of a scale of questions. */
	leaf(scale: string): SumTable<number>;
	/** Of a scale of scales. */
	whole(scale: string): SumTable<Exact>;
};

export function tablesOf(program: Program): Tables {
	const leaves = new Map<string, SumTable<number>>();
	const wholes = new Map<string, SumTable<Exact>>();
	return {
		leaf: (scale) => kept(leaves, scale, () => sumTable(program.scale.get(scale)!, WHOLE)),
		whole: (scale) => kept(wholes, scale, () => sumTable(program.scale.get(scale)!, EXACT))
	};
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}
