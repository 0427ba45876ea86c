/**
 * The share of a norm group, in percent, that lies below a value if its scores follow the normal curve. Use it only
 * where the publication says they nearly do; short bounded scales need the publication's own table.
 *
 * The curve's area is the series of Marsaglia (2004), "Evaluating the normal distribution", Journal of Statistical
 * Software 11(4), doi:10.18637/jss.v011.i04: Phi(z) = 1/2 + phi(z) (z + z^3/3 + z^5/(3 5) + z^7/(3 5 7) + ...).
 */
export function percentile({
	value,
	mean,
	sd
}: {
	value: number;
	mean: number;
	sd: number;
}): number {
	const z = (value - mean) / sd;
	// Beyond eight standard deviations the tail is smaller than the series can tell from nothing.
	if (z < -8) return 0;
	if (z > 8) return 100;

	let area = 0;
	let term = z;
	for (let odd = 3; area + term !== area; odd += 2) {
		area += term;
		term *= (z * z) / odd;
	}
	return 100 * (0.5 + (area * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI));
}
