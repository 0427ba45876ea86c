import { multiply } from '../exact.ts';
import { heightBetweenEnds, largestSum, rangeFromEnds } from './ends.ts';
import type { Method } from './method.ts';

/** The weighted mean of the members that are there: sum(w x) / sum(w). */
export const mean: Method<'mean'> = {
	isExact: true,
	members: { of: 'questions or scales', least: 1, most: null, areAllNeeded: false },
	ownField: null,
	unfit: [],
	unfitMissing: [],
	decimals: () => [],
	largest: largestSum,

	start: (_, numbers) => [numbers.zero],
	gather: ([sum], { weight }, { points }, _, numbers) => [
		numbers.add(sum!, numbers.times(points, weight))
	],
	zeros: 'gathered',
	usesWeights: true,
	isSum: true,
	standsForAll: false,
	unit: ({ pointUnit, weightUnit }) => BigInt(pointUnit) * BigInt(weightUnit),
	value: ([sum], weight, { weightUnit }) => ({
		value: multiply(sum!, { n: BigInt(weightUnit), d: BigInt(weight) }),
		error: null,
		detail: null
	}),
	grain: () => null,
	range: (prepared) => rangeFromEnds(mean, prepared),

	direction: () => 1,
	isTotal: true,
	keepsOrder: () => true,
	orderedBy: 'points',
	height: heightBetweenEnds,
	movedByOne: null,

	mistakes: {
		keyFlipped: true,
		itemDropped: true,
		weights: true,
		membersSwapped: false,
		missing: true
	},
	words: {
		madeOf: 'The mean of',
		work: ({ kept: [sum], weight, value }) => `Together ${sum}, divided by ${weight}: ${value}.`
	}
};
