import type { Sheet } from '../model/sheet.ts';
import type { CompiledMember, CompiledScale, Program } from './program.ts';
import { cellOf } from './tally.ts';

/** How much one answer moved a scale: a share of the most that all answers together can move it. */
export type Contribution = { question: string; share: number };

/**
 * The answers that moved a scale up (or down), strongest first, ties in the order of the questions. Answers that moved
 * it nowhere are left out, and so are those that serve this visit only.
 */
export function contributions(
	program: Program,
	compiled: CompiledScale,
	sheet: Sheet,
	visible: ReadonlySet<string>,
	direction: 'up' | 'down'
): Contribution[] {
	const shares = new Map<string, number>();
	collect(program, compiled, sheet, visible, direction, 1, shares);
	const { place, questions } = program;
	return [...shares]
		.filter(([question, share]) => share > 0 && questions.get(question)?.kept)
		.map(([question, share]) => ({ question, share }))
		.sort(
			(a, b) => b.share - a.share || (place.get(a.question) ?? 0) - (place.get(b.question) ?? 0)
		);
}

function collect(
	program: Program,
	compiled: CompiledScale,
	sheet: Sheet,
	visible: ReadonlySet<string>,
	direction: 'up' | 'down',
	portion: number,
	into: Map<string, number>
): void {
	const { calculation } = compiled;
	const total = compiled.members.reduce((sum, { weight }) => sum + weight, 0);
	const isDownward = isDecreasing(compiled) ? direction === 'up' : direction === 'down';
	const shares = new Map<string, number>();
	for (const member of compiled.members) {
		const own = calculation.direction(member, compiled);
		if (own === null) continue;
		// Down on a reversed member is up on the answer itself.
		const isMemberDown = isDownward === (own === 1);
		const towards = isMemberDown === member.reversed ? 'up' : 'down';
		const part = program.scale.get(member.name);
		if (part) {
			const share = (portion * member.weight) / total;
			collect(program, part, sheet, visible, towards, share, into);
			continue;
		}
		const height = heightOf(program, compiled, member, sheet, visible);
		if (height === null) continue;
		shares.set(member.name, (isMemberDown ? 1 - height : height) * member.weight);
	}

	const most = Math.max(0, ...shares.values());
	const isByOne = calculation.movedByOne === (isDownward ? 'down' : 'up');
	for (const [question, share] of shares) {
		// The highest answer alone makes a maximum; to keep it low takes all of them.
		if (isByOne && share < most) continue;
		into.set(question, (into.get(question) ?? 0) + (portion * share) / total);
	}
}

/** Where a given answer lies between the least and the most of its member, from 0 to 1; null without one. */
export function heightOf(
	program: Program,
	compiled: CompiledScale,
	member: CompiledMember,
	sheet: Sheet,
	visible: ReadonlySet<string>
): number | null {
	const question = program.questions.get(member.name);
	const answer = sheet.get(member.name);
	if (!question || answer === undefined || !visible.has(member.name)) return null;
	const cell = cellOf(compiled, member, question, answer);
	if (cell.kind !== 'answered') return null;
	return compiled.calculation.height(member, cell, compiled);
}

/** A linear transform with a negative factor turns the whole scale round. */
export function isDecreasing({ scale }: CompiledScale): boolean {
	return scale.transform?.kind === 'linear' && scale.transform.multiply < 0;
}
