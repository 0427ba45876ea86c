import { isDecreasing } from '../engine/contributions.ts';
import type { CompiledScale, Program } from '../engine/program.ts';

/** Whether more points on an answer should raise the score (1) or lower it (-1). */
export type Direction = 1 | -1;

/**
 * What the keys say: reversed members count against their scale, and so does everything where a transform turns it round. A
 * question that counts both ways, through different parts, has no direction.
 */
export function keyedDirections(program: Program, compiled: CompiledScale): Map<string, Direction> {
	const found = new Map<string, Set<Direction>>();
	collect(program, compiled, 1, found);
	return new Map(
		[...found].flatMap(([question, directions]): [string, Direction][] => {
			const [only, ...others] = directions;
			return only === undefined || others.length > 0 ? [] : [[question, only]];
		})
	);
}

function collect(
	program: Program,
	compiled: CompiledScale,
	direction: Direction,
	found: Map<string, Set<Direction>>
): void {
	const whole = isDecreasing(compiled) ? turned(direction) : direction;
	for (const member of compiled.members) {
		const { name, reversed } = member;
		const own = compiled.calculation.direction(member, compiled);
		if (own === null) continue;
		const towards = reversed === (own === 1) ? turned(whole) : whole;
		const part = program.scale.get(name);
		if (part) collect(program, part, towards, found);
		else found.set(name, (found.get(name) ?? new Set()).add(towards));
	}
}

function turned(direction: Direction): Direction {
	return direction === 1 ? -1 : 1;
}
