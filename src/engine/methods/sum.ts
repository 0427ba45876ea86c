import { multiply } from '../exact.ts';
import { heightBetweenEnds, largestSum, rangeFromEnds } from './ends.ts';
import type { Authoring, Calculation } from './method.ts';

/**
 * The weighted mean of the members that are there, times the weights of all declared ones: a cut means the same for
 * everyone, however many members were left out.
 */
export const calculation: Calculation<'sum'> = {
	decimals: () => [],
	largest: largestSum,

	start: (_, numbers) => [numbers.zero],
	gather: ([sum], { weight }, { points }, _, numbers) => [
		numbers.add(sum!, numbers.times(points, weight))
	],
	zeros: 'gathered',
	isSum: true,
	standsForAll: true,
	unit: ({ pointUnit, weightUnit }) => BigInt(pointUnit) * BigInt(weightUnit),
	value: ([sum], weight, { totalWeight }) => ({
		value: multiply(sum!, { n: BigInt(totalWeight), d: BigInt(weight) }),
		error: null,
		detail: null
	}),
	grain: () => null,
	range: (prepared) => rangeFromEnds(calculation, prepared),

	direction: () => 1,
	height: heightBetweenEnds,
	movedByOne: null
};

export const authoring: Authoring<'sum'> = {
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
		madeOf: 'The sum of',
		work: ({ kept: [sum], weight, all, value }) =>
			weight === all
				? `Together ${sum}.`
				: `Together ${sum}, divided by the ${weight} that are there and times all ${all}: ${value}.`
	}
};
