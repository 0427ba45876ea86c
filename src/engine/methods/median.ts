import { add, multiply } from '../exact.ts';
import { heightBetweenEnds, largestSum, rangeFromEnds } from './ends.ts';
import type { Authoring, Calculation } from './method.ts';

/** The middle one of all points in order; of an even number of members, halfway between the two in the middle. */
export const calculation: Calculation<'median'> = {
	decimals: () => [],
	largest: largestSum,

	// In order, so that it does not matter which member had which points.
	start: () => [],
	gather: (sorted, _, { points }, __, numbers) => {
		const after = sorted.findIndex((one) => one !== null && numbers.compare(one, points) > 0);
		return sorted.toSpliced(after === -1 ? sorted.length : after, 0, points);
	},
	zeros: 'gathered',
	isSum: false,
	standsForAll: false,
	unit: ({ pointUnit }) => BigInt(pointUnit),
	value(sorted) {
		const below = sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
		const above = sorted[Math.ceil((sorted.length - 1) / 2)] ?? null;
		if (below === null || above === null) return null;
		return { value: multiply(add(below, above), { n: 1n, d: 2n }), error: null, detail: null };
	},
	grain: ({ pointUnit }) => ({ n: 1n, d: 2n * BigInt(pointUnit) }),
	range: (prepared) => rangeFromEnds(calculation, prepared),

	direction: () => 1,
	height: heightBetweenEnds,
	movedByOne: null
};

export const authoring: Authoring<'median'> = {
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
		madeOf: 'The middle of',
		work: ({ kept, value }) => `In order they are ${kept.join(', ')}; the middle is ${value}.`
	}
};
