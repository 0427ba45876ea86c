import type { Norm } from '../model/scale.ts';

/** Where a value lies beside the average of a group. */
export type NormPlace = 'below' | 'near' | 'above';

/** Half a standard deviation: nearer than this, two people of the group are hardly to be told apart. */
const NEAR = 0.5;

/**
 * Only a place, never a percentile: on a short scale with ends the normal curve would put numbers to it that nobody
 * has counted.
 */
export function normPlace(value: number, { mean, sd }: Pick<Norm, 'mean' | 'sd'>): NormPlace {
	const z = (value - mean) / sd;
	if (Math.abs(z) < NEAR) return 'near';
	return z < 0 ? 'below' : 'above';
}
