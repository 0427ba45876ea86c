import { multiply } from '../exact.ts';
import { heightBetweenEnds, largestSum, rangeFromEnds } from './ends.ts';
import type { Authoring, Calculation } from './method.ts';

/** The weighted mean of the members that are there: sum(w x) / sum(w). */
export const calculation: Calculation<'mean'> = {
	decimals: () => [],
	largest: largestSum,

	start: (_, numbers) => [numbers.zero],
	gather: ([sum], { weight }, { points }, _, numbers) => [
		numbers.add(sum!, numbers.times(points, weight))
	],
	zeros: 'gathered',
	isSum: true,
	standsForAll: false,
	unit: ({ pointUnit, weightUnit }) => BigInt(pointUnit) * BigInt(weightUnit),
	value: ([sum], weight, { weightUnit }) => ({
		value: multiply(sum!, { n: BigInt(weightUnit), d: BigInt(weight) }),
		error: null,
		detail: null
	}),
	grain: () => null,
	range: (prepared) => rangeFromEnds(calculation, prepared),

	direction: () => 1,
	height: heightBetweenEnds,
	movedByOne: null
};

export const authoring: Authoring<'mean'> = {
	isExact: true,
	members: { of: 'questions or scales', least: 1, most: null, areAllNeeded: false },
	ownField: null,
	unfit: [],
	unfitMissing: [],
	usesWeights: true,
	isTotal: true,
	keepsOrder: () => true,
	orderedBy: 'points',

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
