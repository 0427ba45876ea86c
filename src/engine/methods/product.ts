import { compare, multiply, ZERO, type Exact } from '../exact.ts';
import { heightBetweenEnds } from './ends.ts';
import type { Authoring, Calculation, Prepared } from './method.ts';

/** All members multiplied with each other, such as how often something is times how hard it is. */
export const calculation: Calculation<'product'> = {
	decimals: () => [],
	largest: (members) =>
		members.reduce((product, { low, high }) => {
			const points = Math.max(1, Math.abs(Number(low.n)), Math.abs(Number(high.n)));
			return product * points;
		}, 1),

	start: () => [null],
	gather: ([product = null], _, { points }, __, numbers) => [
		product === null ? points : numbers.multiply(product, points)
	],
	zeros: 'gathered',
	isSum: false,
	standsForAll: false,
	unit: ({ pointUnit, members }) => BigInt(pointUnit) ** BigInt(members.length),
	value: ([product = null], weight, { totalWeight }) =>
		product === null || weight < totalWeight ? null : { value: product, error: null, detail: null },
	grain: ({ pointUnit, members }) => ({ n: 1n, d: BigInt(pointUnit) ** BigInt(members.length) }),
	range(prepared) {
		const { members, pointUnit } = prepared;
		const unit = { n: 1n, d: BigInt(pointUnit) };
		return members.reduce(
			({ min, max }, { low, high }) => {
				const ends = [low, high].map((end) => multiply(end, unit));
				const products = ends.flatMap((end) => [multiply(min, end), multiply(max, end)]);
				products.sort(compare);
				return { min: products[0]!, max: products.at(-1)! };
			},
			{ min: ONE, max: ONE }
		);
	},

	direction: (_, prepared) => (hasOnlyPositive(prepared) ? 1 : null),
	height: heightBetweenEnds,
	movedByOne: null
};

export const authoring: Authoring<'product'> = {
	isExact: true,
	members: { of: 'questions or scales', least: 2, most: null, areAllNeeded: true },
	ownField: null,
	unfit: ['weights'],
	unfitMissing: [],
	// All members weigh 1: the weight tells whether one of them was left out.
	usesWeights: true,
	isTotal: true,
	keepsOrder: hasOnlyPositive,
	orderedBy: 'points',

	mistakes: {
		keyFlipped: true,
		itemDropped: true,
		weights: false,
		membersSwapped: false,
		missing: false
	},
	words: {
		madeOf: 'The product of',
		work: ({ value }) => `Multiplied with each other they are ${value}.`
	}
};

const ONE: Exact = { n: 1n, d: 1n };

/** More of one member raises a product only where none of the others turns it round. */
function hasOnlyPositive({ members }: Prepared<'product'>): boolean {
	return members.every(({ low }) => compare(low, ZERO) >= 0);
}
