/** One line of the report. Budgets are design goals; only sizes are also tests. */
export type Line = { what: string; measured: string; budget: string; isWithin: boolean };

/** The median time of `runs` calls after one to warm up, in milliseconds. */
export function medianOf(runs: number, work: () => unknown): number {
	work();
	const times = Array.from({ length: runs }, () => {
		const began = performance.now();
		work();
		return performance.now() - began;
	}).sort((a, b) => a - b);
	return times[Math.floor(runs / 2)]!;
}
