import { compare, divide, ZERO } from '../exact.ts';
import type { CompiledMember } from '../program.ts';
import { heightBetweenEnds, largestSum } from './ends.ts';
import type { Authoring, Calculation, Prepared } from './method.ts';
import { isSecond } from './of-two.ts';

/** The first member divided by the second. Where the second is 0 there is no value. */
export const calculation: Calculation<'ratio'> = {
	decimals: () => [],
	largest: largestSum,

	start: () => [null, null],
	gather: (kept, member, { points }, prepared) =>
		kept.with(isSecond(member, prepared) ? 1 : 0, points),
	zeros: 'gathered',
	isSum: false,
	standsForAll: false,
	unit: ({ pointUnit }) => BigInt(pointUnit),
	value: ([first = null, second = null]) =>
		first === null || second === null || second.n === 0n
			? null
			: { value: divide(first, second), error: null, detail: null },
	grain: () => null,
	range(prepared) {
		const [first, second] = bothOf(prepared);
		if (!first || !second) return { min: ZERO, max: ZERO };
		const divisors = [second.low, second.high, ...second.besideZero].filter(({ n }) => n !== 0n);
		const values = divisors
			.flatMap((divisor) => [divide(first.low, divisor), divide(first.high, divisor)])
			.toSorted(compare);
		return { min: values[0] ?? ZERO, max: values.at(-1) ?? ZERO };
	},

	direction(member, prepared) {
		if (!keepsOrder(prepared)) return null;
		return isSecond(member, prepared) ? -1 : 1;
	},
	height: heightBetweenEnds,
	movedByOne: null
};

export const authoring: Authoring<'ratio'> = {
	isExact: true,
	members: { of: 'questions or scales', least: 2, most: 2, areAllNeeded: true },
	ownField: null,
	unfit: ['weights'],
	unfitMissing: [],
	usesWeights: false,
	isTotal: false,
	keepsOrder,
	orderedBy: 'points',

	mistakes: {
		keyFlipped: true,
		itemDropped: false,
		weights: false,
		membersSwapped: true,
		missing: false
	},
	words: {
		madeOf: 'The ratio of',
		work: ({ kept: [first, second], value }) => `${first} divided by ${second} is ${value}.`
	}
};

function bothOf(prepared: Prepared<'ratio'>): (CompiledMember | undefined)[] {
	const { members } = prepared;
	return [
		members.find((member) => !isSecond(member, prepared)),
		members.find((member) => isSecond(member, prepared))
	];
}

/** More of the first raises it, and more of the second lowers it, only where neither is below 0. */
function keepsOrder({ members }: Prepared<'ratio'>): boolean {
	return members.every(({ low }) => compare(low, ZERO) >= 0);
}
