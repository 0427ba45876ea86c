import { heightBetweenEnds, largestSum, rangeFromEnds } from './ends.ts';
import type { Method } from './method.ts';

/** The highest points of any member. */
export const max: Method<'max'> = {
	isExact: true,
	members: { of: 'questions or scales', least: 1, most: null, areAllNeeded: false },
	ownField: null,
	unfit: [],
	unfitMissing: [],
	decimals: () => [],
	largest: largestSum,

	start: () => [null],
	gather: ([highest = null], _, { points }, __, numbers) => [
		highest === null || numbers.compare(points, highest) > 0 ? points : highest
	],
	zeros: 'gathered',
	usesWeights: false,
	isSum: false,
	standsForAll: false,
	unit: ({ pointUnit }) => BigInt(pointUnit),
	value: ([highest = null]) =>
		highest === null ? null : { value: highest, error: null, detail: null },
	grain: ({ pointUnit }) => ({ n: 1n, d: BigInt(pointUnit) }),
	range: (prepared) => rangeFromEnds(max, prepared),

	direction: () => 1,
	isTotal: true,
	keepsOrder: () => true,
	orderedBy: 'points',
	height: heightBetweenEnds,
	movedByOne: 'up',

	mistakes: {
		keyFlipped: true,
		itemDropped: true,
		weights: false,
		membersSwapped: false,
		missing: true
	},
	words: {
		madeOf: 'The highest of',
		work: ({ value }) => `The highest is ${value}.`
	}
};
