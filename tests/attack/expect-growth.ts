import { expect } from 'vitest';

/** A first measure below this, in milliseconds of processor time, is mostly chance. */
const FLOOR = 20;

/**
 * Holds work to growing with its input: doubling it at most triples the time, looked at over two doublings, where chance
 * weighs less; and it never takes more than `ceiling` milliseconds, ten times the usual. The best of three runs counts, so
 * that a busy machine is no fault.
 */
export async function expectGrowth(
	size: number,
	ceiling: number,
	work: (size: number) => unknown
): Promise<void> {
	await work(size);
	const first = await timeOf(work, size);
	expect(first, `${size}`).toBeLessThan(ceiling);
	const last = await timeOf(work, size * 4);
	expect(last, `${size * 4}, after ${first} ms for ${size}`).toBeLessThan(
		Math.min(ceiling, Math.max(first, FLOOR) * 3 * 3)
	);
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
