import { evaluateScales } from '../engine/evaluate.ts';
import { toNumber } from '../engine/exact.ts';
import { pointsOf } from '../engine/points.ts';
import type { CompiledMember, CompiledScale } from '../engine/program.ts';
import { cellOf, hiddenCell, keyedPart } from '../engine/tally.ts';
import { reportEn } from '../i18n/report.en.ts';
import { answerWords } from '../report/answer-words.ts';
import { exactWords } from './exact-words.ts';
import type { Explained } from './explain-sheet.ts';
import { line, type Line } from './explanation.ts';

/** Each question or scale a scale is made of, with what it adds. */
export function memberLines(explained: Explained, compiled: CompiledScale): Line[] {
	const isOfScales = compiled.scale.of === 'scales';
	return compiled.members.map((member) =>
		line(
			isOfScales
				? partWords(explained, compiled, member)
				: questionWords(explained, compiled, member)
		)
	);
}

function questionWords(
	{ program, sheet, visible, open }: Explained,
	compiled: CompiledScale,
	member: CompiledMember
): string {
	const question = program.questions.get(member.name)!;
	const asked = `“${question.text}”`;
	if (!visible.has(member.name)) {
		const { kind } = hiddenCell(compiled, open.has(member.name));
		if (kind === 'missing') {
			return `${asked} is a gap: whether it is asked depends on what was skipped.`;
		}
		return `${asked} is not asked and ${kind === 'zero' ? 'adds 0' : 'does not count'}.`;
	}
	const answer = sheet.get(member.name);
	const cell = cellOf(compiled, member, question, answer);
	if (answer === undefined || cell.kind === 'zero') return `${asked} was skipped.`;
	const words = answerWords(question, answer, reportEn);
	if (cell.kind === 'dropped') return `${asked} “${words}” does not count.`;
	if (cell.kind === 'missing') return `${asked} “${words || 'prefer not to say'}” counts as a gap.`;
	const points = pointsOf(question, answer) ?? 0;
	const keyed = cell.points / compiled.pointUnit;
	return `${asked} “${words}”: ${exactWords(points)}${turned(compiled, member, keyed)}${weighed(compiled, member)}`;
}

function turned(
	{ pointUnit }: CompiledScale,
	{ reversed, low, high }: CompiledMember,
	keyed: number
): string {
	if (!reversed) return '';
	const [from, to] = [low, high].map((end) => exactWords(toNumber(end) / pointUnit));
	return `, turned round between ${from} and ${to}: ${exactWords(keyed)}`;
}

function weighed({ weightUnit }: CompiledScale, { weight }: CompiledMember): string {
	return weight === weightUnit ? '' : `, counted ${exactWords(weight / weightUnit)} times`;
}

function partWords(
	{ program, sheet, visible }: Explained,
	compiled: CompiledScale,
	member: CompiledMember
): string {
	const { title } = program.scale.get(member.name)!.scale;
	const part = evaluateScales(program, sheet, visible).get(member.name)?.score ?? null;
	if (part === null) return `${title} has no score.`;
	const value = exactWords(toNumber(part.value));
	const [from, to] = [member.low, member.high].map((end) => exactWords(toNumber(end)));
	const keyed = exactWords(toNumber(keyedPart(member, part.value)));
	const round = member.reversed ? `, turned round between ${from} and ${to}: ${keyed}` : '';
	return `${title}: ${value}${round}${weighed(compiled, member)}`;
}
