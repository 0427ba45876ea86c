import type { MethodName } from '../../model/scale.ts';
import { divide, type Exact } from '../exact.ts';
import type { CompiledMember } from '../program.ts';
import { EXACT } from './arithmetic.ts';
import type { Calculation, Kept, Points, Prepared } from './method.ts';

/** What the lowest and the highest points of the members say about all values between them. */

/** The value when each member has the points that `chosen` says, in the units of its scale. */
export function valueWithAll<Name extends MethodName>(
	calculation: Pick<Calculation<Name>, 'start' | 'gather' | 'unit' | 'value'>,
	prepared: Prepared<Name>,
	chosen: (member: CompiledMember) => Exact
): Exact | null {
	const kept = prepared.members.reduce<Kept<Exact>>(
		(before, member) =>
			calculation.gather(before, member, { points: chosen(member), category: 0 }, prepared, EXACT),
		calculation.start(prepared, EXACT)
	);
	const inPoints = keptInPoints(kept, calculation.unit(prepared));
	return calculation.value(inPoints, prepared.totalWeight, prepared)?.value ?? null;
}

/** The range of a method whose value rises with each member's points, or stays. */
export function rangeFromEnds<Name extends MethodName>(
	calculation: Pick<Calculation<Name>, 'start' | 'gather' | 'unit' | 'value'>,
	prepared: Prepared<Name>
): { min: Exact; max: Exact } {
	const [min, max] = (['low', 'high'] as const).map((end) =>
		valueWithAll(calculation, prepared, (member) => member[end])
	);
	return { min: min!, max: max! };
}

/** Kept numbers in points instead of whole units. */
export function keptInPoints(kept: Kept<Exact>, unit: bigint): Kept<Exact> {
	if (unit === 1n) return kept;
	const points = { n: unit, d: 1n };
	return kept.map((one) => (one === null ? null : divide(one, points)));
}

/** Where points lie between the member's ends, from 0 to 1; null where it has one value only. */
export function heightBetweenEnds(
	member: CompiledMember,
	{ points }: Points<number>
): number | null {
	const low = Number(member.low.n);
	const high = Number(member.high.n);
	return high === low ? null : (points - low) / (high - low);
}

/** The largest whole number that weighted points can add up to, their weights included. */
export function largestSum(members: readonly CompiledMember[]): number {
	return members.reduce((sum, { weight, low, high }) => {
		const points = Math.max(Math.abs(Number(low.n)), Math.abs(Number(high.n)));
		return sum + weight * (points + 1);
	}, 0);
}
