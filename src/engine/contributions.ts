import type { Sheet } from '../model/sheet.ts';
import { answerState, pointsOf } from './points.ts';
import type { CompiledScale, Program } from './program.ts';

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
	const total = compiled.members.reduce((sum, { weight }) => sum + weight, 0);
	const isDownward = isDecreasing(compiled) ? direction === 'up' : direction === 'down';
	for (const member of compiled.members) {
		const own = (portion * member.weight) / total;
		// Down on a reversed member is up on the answer itself.
		const towards = isDownward === member.reversed ? 'up' : 'down';
		const part = program.scale.get(member.name);
		if (part) {
			collect(program, part, sheet, visible, towards, own, into);
			continue;
		}
		const question = program.questions.get(member.name);
		const answer = sheet.get(member.name);
		if (!question || answer === undefined || !visible.has(member.name)) continue;
		if (answerState(answer) !== 'answered') continue;
		const points = pointsOf(question, answer);
		if (points === null) continue;
		const { low, high } = member.points;
		if (high === low) continue;
		const share = (towards === 'up' ? points - low : high - points) / (high - low);
		into.set(member.name, (into.get(member.name) ?? 0) + own * share);
	}
}

/** A linear transform with a negative factor turns the whole scale round. */
function isDecreasing({ scale }: CompiledScale): boolean {
	return scale.transform?.kind === 'linear' && scale.transform.multiply < 0;
}
