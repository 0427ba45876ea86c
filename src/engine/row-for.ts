import type { TableRow } from '../model/scale.ts';
import { compare, ofDecimal, type Exact } from './exact.ts';

/** The row in which a value is looked up: its own, or the range in which it lies, ends included. Null without one. */
export function rowFor(table: readonly TableRow[], value: Exact): TableRow | null {
	const found = table.find(
		({ raw, to = raw }) => compare(ofDecimal(raw), value) <= 0 && compare(value, ofDecimal(to)) <= 0
	);
	return found ?? null;
}
