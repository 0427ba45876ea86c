import type { Detail } from '../../model/result.ts';
import { ofDouble, toNumber, ZERO } from '../exact.ts';
import type { CompiledMember } from '../program.ts';
import { largestSum } from './ends.ts';
import type { Authoring, Calculation } from './method.ts';

/** The structural summary of scales around a circle. The value is the amplitude. */
export const calculation: Calculation<'circumplex'> = {
	decimals: () => [],
	largest: largestSum,

	start: ({ members }) => members.map(() => null),
	gather: (kept, { place }, { points }) => kept.with(place, points),
	zeros: 'left out',
	isSum: false,
	standsForAll: false,
	unit: ({ pointUnit }) => BigInt(pointUnit),
	value(kept, _, { scale }) {
		const numbers = kept.flatMap((one) => (one === null ? [] : toNumber(one)));
		const detail = structuralSummary(numbers, scale.scoring.angles);
		return { value: ofDouble(detail.amplitude), error: null, detail };
	},
	grain: () => null,
	range: ({ members, scale }) => ({
		min: ZERO,
		max: ofDouble(largestAmplitude(members, scale.scoring.angles))
	}),

	// A place round a circle is nothing that a single answer moves up or down.
	direction: () => null,
	height: () => null,
	movedByOne: null
};

export const authoring: Authoring<'circumplex'> = {
	isExact: false,
	members: { of: 'scales', least: 3, most: null, areAllNeeded: true },
	ownField: 'angles',
	unfit: ['weights', 'table'],
	unfitMissing: [],
	usesWeights: false,
	isTotal: true,
	keepsOrder: () => false,
	orderedBy: 'points',

	mistakes: {
		keyFlipped: false,
		itemDropped: false,
		weights: false,
		membersSwapped: false,
		missing: false
	},
	words: { madeOf: 'The distance from the middle of a circle, of', work: () => null }
};

/** Below these a difference is the noise of floating point, not a finding. */
const FLAT_AMPLITUDE = 1e-9;
const FLAT_VARIANCE = 1e-12;

/**
 * The structural summary of scores around a circle (Gurtman 1992): a cosine curve is fitted to the scores at their
 * angles, given in degrees and evenly spaced. Displacement and fit are null where the profile is flat.
 */
export function structuralSummary(
	scores: readonly number[],
	angles: readonly number[]
): Extract<Detail, { kind: 'circumplex' }> {
	const n = scores.length;
	const radians = angles.map((angle) => (angle * Math.PI) / 180);
	const elevation = scores.reduce((sum, score) => sum + score, 0) / n;
	const x = (2 / n) * scores.reduce((sum, s, i) => sum + s * Math.cos(radians[i] ?? 0), 0);
	const y = (2 / n) * scores.reduce((sum, s, i) => sum + s * Math.sin(radians[i] ?? 0), 0);
	const amplitude = Math.hypot(x, y);

	const total = scores.reduce((sum, score) => sum + (score - elevation) ** 2, 0);
	const residual = scores.reduce((sum, score, i) => {
		const angle = radians[i] ?? 0;
		return sum + (score - (elevation + x * Math.cos(angle) + y * Math.sin(angle))) ** 2;
	}, 0);
	const degrees = (Math.atan2(y, x) * 180) / Math.PI;
	return {
		kind: 'circumplex',
		elevation,
		x,
		y,
		amplitude,
		displacement: amplitude < FLAT_AMPLITUDE ? null : (degrees + 360) % 360,
		fit: total < FLAT_VARIANCE ? null : 1 - residual / total
	};
}

/** The amplitude is the profile's projection on its own direction, so the widest projection is the largest one. */
function largestAmplitude(members: readonly CompiledMember[], angles: readonly number[]): number {
	let largest = 0;
	for (let direction = 0; direction < 360; direction++) {
		const projection = members.reduce((sum, { low, high }, index) => {
			const cosine = Math.cos((((angles[index] ?? 0) - direction) * Math.PI) / 180);
			return sum + cosine * toNumber(cosine > 0 ? high : low);
		}, 0);
		largest = Math.max(largest, (2 / members.length) * projection);
	}
	return largest;
}
