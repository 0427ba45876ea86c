import type { Program } from '../../engine/program.ts';
import { compare, ZERO } from '../../engine/exact.ts';
import type { Found } from '../../problems/problem.ts';

/** What is divided by keeps a distance from 0, where it is not 0 itself: otherwise a ratio has no ends. */
export function* divisorUnclear({ scales }: Program): Iterable<Found> {
	for (const { scale, members } of scales) {
		if (scale.scoring.method !== 'ratio') continue;
		const divisor = members.find(({ name }) => name === scale.members[1]?.name);
		if (!divisor || divisor.besideZero.length > 0) continue;
		if (compare(divisor.low, ZERO) > 0 || compare(divisor.high, ZERO) < 0) continue;
		yield {
			code: 'divisor_unclear',
			args: { scale: scale.id, divisor: divisor.name },
			path: ['scales', scale.id, 'of', 1]
		};
	}
}
