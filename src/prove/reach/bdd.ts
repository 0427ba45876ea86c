import { OverBudget } from './budget.ts';

/** The two ends of every diagram. */
export const FALSE = 0;
export const TRUE = 1;

/**
 * Reduced ordered binary decision diagrams: one node, one number, for one truth function of the variables. A lower
 * variable is decided earlier, so following a decision is one step down.
 */
export type Bdd = {
	variable(index: number): number;
	not(f: number): number;
	all(of: readonly number[]): number;
	any(of: readonly number[]): number;
	atLeast(least: number, of: readonly number[]): number;
	/** The same function once this variable is decided; every lower one must have been decided before. */
	decide(f: number, variable: number, value: boolean): number;
	/** The variables the functions still depend on. */
	support(of: readonly number[]): ReadonlySet<number>;
};

/** Nodes are numbered well below this, so that two of them make one exact number. */
const PAIR = 2 ** 26;

export function bdd(mostNodes: number): Bdd {
	const variables = [Infinity, Infinity];
	const lows = [FALSE, TRUE];
	const highs = [FALSE, TRUE];
	const unique: Map<number, number>[] = [];
	const known = new Map<string, number>();

	function node(variable: number, low: number, high: number): number {
		if (low === high) return low;
		const table = (unique[variable] ??= new Map<number, number>());
		const key = low * PAIR + high;
		const found = table.get(key);
		if (found !== undefined) return found;
		if (variables.length >= mostNodes) throw new OverBudget();
		const made = variables.push(variable) - 1;
		lows.push(low);
		highs.push(high);
		table.set(key, made);
		return made;
	}

	/** If `f` then `g`, else `h`. */
	function choose(f: number, g: number, h: number): number {
		if (f === TRUE) return g;
		if (f === FALSE) return h;
		if (g === h) return g;
		if (g === TRUE && h === FALSE) return f;
		const key = `${f} ${g} ${h}`;
		const found = known.get(key);
		if (found !== undefined) return found;
		const top = Math.min(variables[f]!, variables[g]!, variables[h]!);
		const low = choose(side(f, top, lows), side(g, top, lows), side(h, top, lows));
		const high = choose(side(f, top, highs), side(g, top, highs), side(h, top, highs));
		const made = node(top, low, high);
		known.set(key, made);
		return made;
	}

	function side(f: number, top: number, sides: readonly number[]): number {
		return variables[f] === top ? sides[f]! : f;
	}

	return {
		variable: (index) => node(index, FALSE, TRUE),
		not: (f) => choose(f, FALSE, TRUE),
		all: (of) => of.reduce((whole, part) => choose(whole, part, FALSE), TRUE),
		any: (of) => of.reduce((whole, part) => choose(whole, TRUE, part), FALSE),
		atLeast(least, of) {
			// From the last part backwards: `reached[k]` says that k more are still found among those behind.
			let reached: number[] = Array.from({ length: least + 1 }, (_, k) => (k === 0 ? TRUE : FALSE));
			for (const part of [...of].reverse()) {
				reached = reached.map((without, k) =>
					k === 0 ? TRUE : choose(part, reached[k - 1]!, without)
				);
			}
			return reached[least]!;
		},
		decide: (f, variable, value) => (variables[f] === variable ? (value ? highs : lows)[f]! : f),
		support(of) {
			const seen = new Set<number>();
			const found = new Set<number>();
			const open = [...of];
			for (let f = open.pop(); f !== undefined; f = open.pop()) {
				if (f <= TRUE || seen.has(f)) continue;
				seen.add(f);
				found.add(variables[f]!);
				open.push(lows[f]!, highs[f]!);
			}
			return found;
		}
	};
}
