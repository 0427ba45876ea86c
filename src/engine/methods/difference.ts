import { subtract, ZERO } from '../exact.ts';
import { heightBetweenEnds, largestSum, valueWithAll } from './ends.ts';
import type { Authoring, Calculation } from './method.ts';
import { isSecond } from './of-two.ts';

/** The first member less the second. */
export const calculation: Calculation<'difference'> = {
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
		first === null || second === null
			? null
			: { value: subtract(first, second), error: null, detail: null },
	grain: ({ pointUnit }) => ({ n: 1n, d: BigInt(pointUnit) }),
	range(prepared) {
		const [min, max] = (['low', 'high'] as const).map((end) =>
			valueWithAll(calculation, prepared, (member) =>
				isSecond(member, prepared) === (end === 'low') ? member.high : member.low
			)
		);
		return { min: min ?? ZERO, max: max ?? ZERO };
	},

	direction: (member, prepared) => (isSecond(member, prepared) ? -1 : 1),
	height: heightBetweenEnds,
	movedByOne: null
};

export const authoring: Authoring<'difference'> = {
	isExact: true,
	members: { of: 'questions or scales', least: 2, most: 2, areAllNeeded: true },
	ownField: null,
	unfit: ['weights'],
	unfitMissing: [],
	usesWeights: false,
	isTotal: true,
	keepsOrder: () => true,
	orderedBy: 'points',

	mistakes: {
		keyFlipped: true,
		itemDropped: false,
		weights: false,
		membersSwapped: true,
		missing: false
	},
	words: {
		madeOf: 'The difference of',
		work: ({ kept: [first, second], value }) => `${first} less ${second} is ${value}.`
	}
};
