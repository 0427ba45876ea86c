import { heightBetweenEnds, largestSum, rangeFromEnds } from './ends.ts';
import type { Authoring, Calculation } from './method.ts';

/** The lowest points of any member. */
export const calculation: Calculation<'min'> = {
	decimals: () => [],
	largest: largestSum,

	start: () => [null],
	gather: ([lowest = null], _, { points }, __, numbers) => [
		lowest === null || numbers.compare(points, lowest) < 0 ? points : lowest
	],
	zeros: 'gathered',
	isSum: false,
	standsForAll: false,
	unit: ({ pointUnit }) => BigInt(pointUnit),
	value: ([lowest = null]) =>
		lowest === null ? null : { value: lowest, error: null, detail: null },
	grain: ({ pointUnit }) => ({ n: 1n, d: BigInt(pointUnit) }),
	range: (prepared) => rangeFromEnds(calculation, prepared),

	direction: () => 1,
	height: heightBetweenEnds,
	movedByOne: 'down'
};

export const authoring: Authoring<'min'> = {
	isExact: true,
	members: { of: 'questions or scales', least: 1, most: null, areAllNeeded: false },
	ownField: null,
	unfit: ['weights'],
	unfitMissing: [],
	usesWeights: false,
	isTotal: true,
	keepsOrder: () => true,
	orderedBy: 'points',

	mistakes: {
		keyFlipped: true,
		itemDropped: true,
		weights: false,
		membersSwapped: false,
		missing: true
	},
	words: {
		madeOf: 'The lowest of',
		work: ({ value }) => `The lowest is ${value}.`
	}
};
