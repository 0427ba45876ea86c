import type { Detail } from '../../model/result.ts';
import { ofDouble, toNumber, ZERO } from '../exact.ts';
import { largestSum } from './ends.ts';
import type { Authoring, Calculation } from './method.ts';

/** How far scales lie from the person's own mean. The value is their spread (population SD). */
export const calculation: Calculation<'ipsative'> = {
	decimals: () => [],
	largest: largestSum,

	start: ({ members }) => members.map(() => null),
	gather: (kept, { place }, { points }) => kept.with(place, points),
	zeros: 'left out',
	isSum: false,
	standsForAll: false,
	unit: ({ pointUnit }) => BigInt(pointUnit),
	value(kept, _, { members }) {
		const detail = ownProfile(
			members.flatMap(({ name, place }) => {
				const value = kept[place] ?? null;
				return value === null ? [] : { scale: name, value: toNumber(value) };
			})
		);
		return { value: ofDouble(detail.spread), error: null, detail };
	},
	grain: () => null,
	range({ members }) {
		const highest = Math.max(...members.map(({ high }) => toNumber(high)));
		const lowest = Math.min(...members.map(({ low }) => toNumber(low)));
		return { min: ZERO, max: ofDouble((highest - lowest) / 2) };
	},

	// A distance from one's own mean is nothing that a single answer moves up or down.
	direction: () => null,
	height: () => null,
	movedByOne: null
};

export const authoring: Authoring<'ipsative'> = {
	isExact: false,
	members: { of: 'scales', least: 2, most: null, areAllNeeded: false },
	ownField: null,
	unfit: ['weights', 'table'],
	unfitMissing: [],
	usesWeights: false,
	isTotal: true,
	keepsOrder: () => false,
	orderedBy: 'points',

	mistakes: {
		keyFlipped: true,
		itemDropped: true,
		weights: false,
		membersSwapped: false,
		missing: true
	},
	words: { madeOf: 'The spread round their own mean, of', work: () => null }
};

const FLAT = 1e-12;

/** How each score differs from the person's own mean. A flat profile has no z and no ranking to speak of. */
export function ownProfile(
	parts: readonly { scale: string; value: number }[]
): Extract<Detail, { kind: 'ipsative' }> {
	const mean = parts.reduce((sum, { value }) => sum + value, 0) / parts.length;
	const variance = parts.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / parts.length;
	const spread = Math.sqrt(variance);
	return {
		kind: 'ipsative',
		mean,
		spread,
		parts: parts.map(({ scale, value }) => ({
			scale,
			deviation: value - mean,
			z: spread < FLAT ? null : (value - mean) / spread,
			rank: 1 + parts.filter((other) => other.value > value).length
		}))
	};
}
