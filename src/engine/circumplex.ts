import type { Detail } from '../model/result.ts';

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
