import { heightBetweenEnds, largestSum, rangeFromEnds } from './ends.ts';
import type { Authoring, Calculation } from './method.ts';

/** The highest points of any member. */
export const calculation: Calculation<'max'> = {
	decimals: () => [],
	largest: largestSum,

	start: () => [null],
	gather: ([highest = null], _, { points }, __, numbers) => [
		highest === null || numbers.compare(points, highest) > 0 ? points : highest
	],
	zeros: 'gathered',
	isSum: false,
	standsForAll: false,
	unit: ({ pointUnit }) => BigInt(pointUnit),
	value: ([highest = null]) =>
		highest === null ? null : { value: highest, error: null, detail: null },
	grain: ({ pointUnit }) => ({ n: 1n, d: BigInt(pointUnit) }),
	range: (prepared) => rangeFromEnds(calculation, prepared),

	direction: () => 1,
	height: heightBetweenEnds,
	movedByOne: 'up'
};

export const authoring: Authoring<'max'> = {
	isExact: true,
	members: { of: 'questions or scales', least: 1, most: null, areAllNeeded: false },
	ownField: null,
	unfit: [],
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
		madeOf: 'The highest of',
		work: ({ value }) => `The highest is ${value}.`
	}
};
