import type { Norm, Scale } from '../model/scale.ts';

/** The one group that all of these scales are compared with, and its norms in the order of the scales. */
export type NormGroup = Pick<Norm, 'population' | 'n' | 'year'> & { norms: Norm[] };

/** Null unless every scale cites a norm from the same group: averages of different groups make no common picture. */
export function normGroup(scales: readonly Scale[]): NormGroup | null {
	const norms = scales.flatMap((scale) => scale.norms[0] ?? []);
	const [first] = norms;
	if (!first || norms.length < scales.length) return null;
	const { population, n, year } = first;
	const isOne = norms.every(
		(norm) => norm.population === population && norm.n === n && norm.year === year
	);
	return isOne ? { population, n, year, norms } : null;
}
