import { reachablePoints } from '../../engine/points.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Scale } from '../../model/scale.ts';

export type ValueRange = { low: number; high: number };

/**
 * The values a scale can reach at the very most, however much is left out; null where that is not simply told.
 * Used for warnings, so it may be too wide and never too narrow.
 */
export function valueRange(
	scale: Scale,
	questionnaire: Questionnaire,
	depth = 0
): ValueRange | null {
	if (scale.table) {
		const scores = scale.table.map(({ score }) => score);
		return { low: Math.min(...scores), high: Math.max(...scores) };
	}
	const raw = rawRange(scale, questionnaire, depth);
	if (raw === null || scale.transform === null) return raw === null ? null : rounded(raw, scale);
	switch (scale.transform.kind) {
		case 'pomp':
			return { low: 0, high: 100 };
		case 'linear': {
			const { multiply, add } = scale.transform;
			return rounded(ordered(raw.low * multiply + add, raw.high * multiply + add), scale);
		}
		case 'z':
		case 't': {
			const { kind, mean, sd } = scale.transform;
			const [times, plus] = kind === 't' ? [10, 50] : [1, 0];
			const final = (value: number): number => ((value - mean) / sd) * times + plus;
			return rounded(ordered(final(raw.low), final(raw.high)), scale);
		}
	}
}

function rawRange(scale: Scale, questionnaire: Questionnaire, depth: number): ValueRange | null {
	const weights = scale.members.reduce((total, { weight }) => total + weight, 0);
	const { method } = scale.scoring;
	if (method === 'count') return { low: 0, high: weights };
	if (method === 'irt' || method === 'circumplex' || method === 'ipsative') return null;

	const members = scale.members.map(({ name }) => memberRange(name, questionnaire, depth));
	if (members.some((member) => member === null)) return null;
	const ranges = members as ValueRange[];
	// Rules about gaps and hidden questions put a 0 in place of an answer.
	const zero = scale.missing.rule === 'zero_up_to' || scale.hidden === 'zero' ? [0] : [];
	const low = Math.min(...ranges.map((range) => range.low), ...zero);
	const high = Math.max(...ranges.map((range) => range.high), ...zero);
	// A sum with gaps is its mean times all weights, so one member alone may set it.
	return method === 'sum' ? { low: low * weights, high: high * weights } : { low, high };
}

function memberRange(name: string, questionnaire: Questionnaire, depth: number): ValueRange | null {
	const question = questionnaire.questions.find(({ id }) => id === name);
	if (question) {
		const points = reachablePoints(question);
		return points.length === 0 ? null : { low: points[0]!, high: points.at(-1)! };
	}
	const part = questionnaire.scales.find(({ id }) => id === name);
	// Deeper than any real scale of scales: a circle, which has a problem of its own.
	return part && depth < 8 ? valueRange(part, questionnaire, depth + 1) : null;
}

function rounded({ low, high }: ValueRange, { round }: Scale): ValueRange {
	const slack = round ? round.to / 2 : 0;
	return { low: low - slack, high: high + slack };
}

function ordered(one: number, other: number): ValueRange {
	return { low: Math.min(one, other), high: Math.max(one, other) };
}
