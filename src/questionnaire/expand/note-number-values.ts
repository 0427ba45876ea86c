import type { Path } from '../../problems/problem.ts';
import type { AuthoredLongQuestion } from '../shape/question.ts';
import type { Report } from './report.ts';

/** More choices than this are slow to prove anything about, and no person tells them apart. */
const MOST_VALUES = 1_000;

/** Notes a number question that does not run from its lowest to its highest value in whole steps. */
export function noteNumberValues(
	{ min, max, step = 1 }: NonNullable<AuthoredLongQuestion['number']>,
	path: Path,
	report: Report
): void {
	const steps = (max - min) / step;
	if (max <= min) {
		report({ code: 'number_bounds_reversed', args: { min, max }, path: [...path, 'max'] });
	} else if (Math.abs(steps - Math.round(steps)) > 1e-9 * steps) {
		report({ code: 'number_step_unfit', args: { min, max, step }, path: [...path, 'step'] });
	} else if (Math.round(steps) + 1 > MOST_VALUES) {
		const args = { values: Math.round(steps) + 1, most: MOST_VALUES };
		report({ code: 'number_values_too_many', args, path });
	}
}
