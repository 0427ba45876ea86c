import type { Detail } from '../model/result.ts';

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
