import { expect } from 'vitest';

/** A first measure below this, in milliseconds of processor time, is mostly chance. */
const FLOOR = 20;

/**
 * Holds work to growing with its input: twice as much takes at most three times as long, and never more than `ceiling`
 * milliseconds, ten times the usual. Each size is tried thrice, and the best of them counts, so that a busy machine is no fault.
 */
export async function expectGrowth(
	sizes: readonly [once: number, twice: number],
	ceiling: number,
	work: (size: number) => unknown
): Promise<void> {
	const [once, twice] = sizes;
	expect(twice).toBe(once * 2);
	await timeOf(work, once);
	const first = await timeOf(work, once);
	expect(first).toBeLessThan(ceiling);
	const second = await timeOf(work, twice);
	expect(second).toBeLessThan(Math.max(first, FLOOR) * 3);
	expect(second).toBeLessThan(ceiling);
}

async function timeOf(work: (size: number) => unknown, size: number): Promise<number> {
	let best = Infinity;
	for (let run = 0; run < 3; run++) {
		const start = process.cpuUsage();
		await work(size);
		best = Math.min(best, process.cpuUsage(start).user / 1_000);
	}
	return best;
}
