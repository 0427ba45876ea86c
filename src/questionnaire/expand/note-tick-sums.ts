import type { Path } from '../../problems/problem.ts';
import type { Report } from './report.ts';

const MOST_SUMS = 1_000;

/** Notes ticks whose points can add up to more sums than anybody could look through. */
export function noteTickSums(points: readonly number[], path: Path, report: Report): void {
	let sums = new Set([0]);
	for (const point of points) {
		sums = new Set([...sums].flatMap((sum) => [sum, Number((sum + point).toFixed(6))]));
		if (sums.size <= MOST_SUMS) continue;
		report({ code: 'tick_sums_too_many', args: { most: MOST_SUMS }, path });
		return;
	}
}
