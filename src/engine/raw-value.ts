import { add, compare, divide, multiply, ofDecimal, subtract, ZERO, type Exact } from './exact.ts';
import type { CompiledMember, CompiledScale } from './program.ts';
import type { Tally } from './tally.ts';

/**
 * The raw value of a tally whose missing rule is met.
 * mean = sum(w x) / sum(w), where missing (under `zero_up_to`) and hidden (under `hidden: zero`) members add 0 and keep
 * their weight. A sum is that mean times the weights of all declared members, so that a cut means the same for everyone.
 */
export function rawValue(compiled: CompiledScale, tally: Tally): Exact {
	const { scale, pointUnit, totalWeight } = compiled;
	const addsZeros = scale.missing.rule === 'zero_up_to';
	const missingWeight = addsZeros ? tally.missingWeight : 0;
	const weight = BigInt(tally.weight + missingWeight + tally.zeroWeight);
	const unit = BigInt(pointUnit);
	const sum = BigInt(tally.sum);
	switch (scale.scoring.method) {
		case 'sum':
			return { n: sum * BigInt(totalWeight), d: weight * unit * BigInt(compiled.weightUnit) };
		case 'count':
			return { n: sum * BigInt(totalWeight), d: weight * BigInt(compiled.weightUnit) };
		case 'max': {
			const hasZero = tally.zeros > 0 || (addsZeros && tally.missing > 0);
			return { n: BigInt(hasZero ? Math.max(tally.highest, 0) : tally.highest), d: unit };
		}
		default:
			return { n: sum, d: weight * unit };
	}
}

/** A part's final value, turned round on the part's own range where it counts against the whole. */
export function keyedPart({ reversed, low, high }: CompiledMember, value: Exact): Exact {
	return reversed ? subtract(add(low, high), value) : value;
}

/** The raw value of a scale of scales, from the parts' keyed values; null for a part without a score. */
export function combineParts(
	{ scale, members, weightUnit, totalWeight }: CompiledScale,
	values: readonly (Exact | null)[]
): Exact {
	const addsZeros = scale.missing.rule === 'zero_up_to';
	let sum = ZERO;
	let weight = 0n;
	let highest: Exact | null = null;
	for (const [index, member] of members.entries()) {
		const value = values[index] ?? null;
		if (value === null && !addsZeros) continue;
		const own = BigInt(member.weight);
		const part = value ?? ZERO;
		const points = value === null ? ZERO : countedPart(scale, value);
		sum = add(sum, multiply(points, { n: own, d: 1n }));
		weight += own;
		if (highest === null || compare(part, highest) > 0) highest = part;
	}
	if (scale.scoring.method === 'max') return highest ?? ZERO;
	const mean = divide(sum, { n: weight, d: 1n });
	return scale.scoring.method === 'mean'
		? mean
		: multiply(mean, { n: BigInt(totalWeight), d: BigInt(weightUnit) });
}

function countedPart({ scoring }: CompiledScale['scale'], value: Exact): Exact {
	if (scoring.method !== 'count') return value;
	const isCounted =
		scoring.from === null ? value.n > 0n : compare(value, ofDecimal(scoring.from)) >= 0;
	return { n: isCounted ? 1n : 0n, d: 1n };
}
