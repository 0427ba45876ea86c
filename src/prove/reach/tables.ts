import type { Program } from '../../engine/program.ts';
import { leafTable, type LeafTable } from './leaf-table.ts';
import { wholeTable, type WholeTable } from './whole-table.ts';

/** The numbered sums of every scale, shared by all questions asked about one questionnaire. */
export type Tables = {
	leaf(scale: string): LeafTable;
	whole(scale: string): WholeTable;
};

export function tablesOf(program: Program): Tables {
	const leaves = new Map<string, LeafTable>();
	const wholes = new Map<string, WholeTable>();
	return {
		leaf: (scale) => kept(leaves, scale, () => leafTable(program.scale.get(scale)!)),
		whole: (scale) => kept(wholes, scale, () => wholeTable(program.scale.get(scale)!))
	};
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}
