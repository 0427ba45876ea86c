import type { Scale } from '../model/scale.ts';
import { compare, ofDecimal, type Exact } from './exact.ts';
import { finishRaw } from './transform.ts';

/** Lowest and highest final value: the raw ends after transform and rounding, or the ends of the table. */
export function finalRange(
	scale: Scale,
	raw: { min: Exact; max: Exact }
): { min: Exact; max: Exact } {
	if (scale.table !== null) {
		const scores = scale.table.map(({ score }) => score);
		return { min: ofDecimal(Math.min(...scores)), max: ofDecimal(Math.max(...scores)) };
	}
	const ends = [raw.min, raw.max].map((end) => finishRaw(scale, raw, end)?.value ?? end);
	const [first = raw.min, last = raw.max] = ends.sort(compare);
	return { min: first, max: last };
}
