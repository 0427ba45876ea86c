import {
	add,
	compare,
	multiply,
	ofDecimal,
	ofDouble,
	toNumber,
	ZERO,
	type Exact
} from './exact.ts';
import { expectedAPosteriori } from './irt.ts';
import type { CompiledMember, CompiledScale } from './program.ts';
import { finishRaw } from './transform.ts';

type Skeleton = Pick<
	CompiledScale,
	'scale' | 'members' | 'pointUnit' | 'weightUnit' | 'totalWeight'
>;

/** Lowest and highest raw value with all members answered. */
export function rawRange(compiled: Skeleton): { min: Exact; max: Exact } {
	const { scale, members, totalWeight } = compiled;
	const lows = members.map((member) => own(compiled, member.low));
	const highs = members.map((member) => own(compiled, member.high));
	const weighted = (values: readonly Exact[]): Exact =>
		values.reduce(
			(sum, value, index) =>
				add(sum, multiply(value, { n: BigInt(members[index]?.weight ?? 0), d: 1n })),
			ZERO
		);
	const inUnits = BigInt(compiled.weightUnit);
	switch (scale.scoring.method) {
		case 'sum':
			return {
				min: multiply(weighted(lows), { n: 1n, d: inUnits }),
				max: multiply(weighted(highs), { n: 1n, d: inUnits })
			};
		case 'mean': {
			const share = { n: 1n, d: BigInt(totalWeight) };
			return { min: multiply(weighted(lows), share), max: multiply(weighted(highs), share) };
		}
		case 'count':
			return { min: ZERO, max: { n: BigInt(totalWeight), d: inUnits } };
		case 'max':
			return { min: highest(lows), max: highest(highs) };
		case 'irt': {
			const { items } = scale.scoring;
			const t = (categories: number[]): Exact =>
				ofDouble(50 + 10 * expectedAPosteriori(items, categories).theta);
			return { min: t(items.map(() => 0)), max: t(items.map((item) => item.thresholds.length)) };
		}
		case 'circumplex':
			return { min: ZERO, max: ofDouble(largestAmplitude(members, scale.scoring.angles)) };
		case 'ipsative': {
			const width = toNumber(highest(highs)) - Math.min(...lows.map(toNumber));
			return { min: ZERO, max: ofDouble(width / 2) };
		}
	}
}

/** Lowest and highest final value: the raw ends after transform and rounding, or the ends of the table. */
export function finalRange(
	{ scale }: Skeleton,
	raw: { min: Exact; max: Exact }
): { min: Exact; max: Exact } {
	if (scale.table !== null) {
		const scores = scale.table.map(({ score }) => score);
		return { min: ofDecimal(Math.min(...scores)), max: ofDecimal(Math.max(...scores)) };
	}
	const ends = [raw.min, raw.max].map((end) => finishRaw(scale, raw, end)?.value ?? end);
	const [first = raw.min, last = raw.max] = ends.sort(compare);
	return { min: first, max: last };
}

/** A member's end in the scale's own numbers: question members are kept as integers in `pointUnit`. */
function own({ scale, pointUnit }: Skeleton, end: Exact): Exact {
	return scale.of === 'questions' ? { n: end.n, d: BigInt(pointUnit) } : end;
}

function highest(values: readonly Exact[]): Exact {
	return values.reduce(
		(best, value) => (compare(value, best) > 0 ? value : best),
		values[0] ?? ZERO
	);
}

/** The amplitude is the profile's projection on its own direction, so the widest projection is the largest one. */
function largestAmplitude(members: readonly CompiledMember[], angles: readonly number[]): number {
	let largest = 0;
	for (let direction = 0; direction < 360; direction++) {
		const projection = members.reduce((sum, { low, high }, index) => {
			const cosine = Math.cos((((angles[index] ?? 0) - direction) * Math.PI) / 180);
			return sum + cosine * toNumber(cosine > 0 ? high : low);
		}, 0);
		largest = Math.max(largest, (2 / members.length) * projection);
	}
	return largest;
}
