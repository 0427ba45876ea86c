import { multiply, ZERO } from '../exact.ts';
import { WHOLE, type Arithmetic } from './arithmetic.ts';
import { largestSum } from './ends.ts';
import type { Authoring, Calculation, Prepared } from './method.ts';

/** The weights of the members whose points reach `from`, prorated as a sum is. */
export const calculation: Calculation<'count'> = {
	decimals: ({ from }) => (from === null ? [] : [from]),
	largest: largestSum,

	start: (_, numbers) => [numbers.zero],
	gather: ([sum], { weight }, { points }, prepared, numbers) => [
		isCounted(prepared, points, numbers)
			? numbers.add(sum!, numbers.times(numbers.one, weight))
			: sum!
	],
	// A 0 that stands for no answer never counts, even from 0 points or below.
	zeros: 'weighed',
	isSum: true,
	standsForAll: true,
	unit: ({ weightUnit }) => BigInt(weightUnit),
	value: ([sum], weight, { totalWeight }) => ({
		value: multiply(sum!, { n: BigInt(totalWeight), d: BigInt(weight) }),
		error: null,
		detail: null
	}),
	grain: () => null,
	range: ({ totalWeight, weightUnit }) => ({
		min: ZERO,
		max: { n: BigInt(totalWeight), d: BigInt(weightUnit) }
	}),

	direction: () => 1,
	height: (_, { points }, prepared) => (isCounted(prepared, points, WHOLE) ? 1 : 0),
	movedByOne: null
};

export const authoring: Authoring<'count'> = {
	isExact: true,
	members: { of: 'questions or scales', least: 1, most: null, areAllNeeded: false },
	ownField: 'counts_from',
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
		madeOf: 'A count over',
		work: ({ kept: [sum], weight, all, value }, { scale: { scoring } }) => {
			const from = scoring.from === null ? 'more than 0' : `${scoring.from} or more`;
			return weight === all
				? `${sum} of them are worth ${from}.`
				: `${sum} of them are worth ${from}; divided by the ${weight} that are there and times all ${all}: ${value}.`;
		}
	}
};

function isCounted<Value>(
	{ scale: { scoring }, pointUnit }: Prepared<'count'>,
	points: Value,
	numbers: Arithmetic<Value>
): boolean {
	return scoring.from === null
		? numbers.compare(points, numbers.zero) > 0
		: numbers.compare(points, numbers.ofDecimal(scoring.from, pointUnit)) >= 0;
}
