import type { Question } from '../model/question.ts';
import { NOT_APPLICABLE, PREFER_NOT_TO_SAY, type Answer } from '../model/sheet.ts';

/** What became of a question on one sheet. `answered` says nothing about points. */
export type AnswerState = 'answered' | 'not_applicable' | 'skipped';

/** Reads what a person gave, or did not give, to a visible question. Preferring not to say is skipping. */
export function answerState(answer: Answer | undefined): AnswerState {
	if (answer === undefined || answer === PREFER_NOT_TO_SAY) return 'skipped';
	return answer === NOT_APPLICABLE ? 'not_applicable' : 'answered';
}

/** The points of a given answer, before reversal; null where it has none (a note, an option set without points). */
export function pointsOf(question: Question, answer: Answer): number | null {
	switch (question.kind) {
		case 'choose_one':
			return question.options.find(({ id }) => id === answer)?.points ?? null;
		case 'choose_many': {
			if (!Array.isArray(answer)) return null;
			const points = question.options.filter(({ id }) => answer.includes(id)).map((o) => o.points);
			return points.includes(null) ? null : sumDecimals(points as number[]);
		}
		case 'number':
			return typeof answer === 'number' ? answer : null;
		case 'note':
			return null;
	}
}

/** Every number of points an answer can be worth, ascending: the item's own range lies between the first and last. */
export function reachablePoints(question: Question): number[] {
	switch (question.kind) {
		case 'choose_one':
			return distinct(question.options.flatMap(({ points }) => points ?? []));
		case 'choose_many':
			return distinct([
				...question.options.flatMap(({ exclusive, points }) => (exclusive ? (points ?? []) : [])),
				...subsetSums(question.options.flatMap((o) => (o.exclusive ? [] : (o.points ?? []))))
			]);
		case 'number':
			return numberValues(question);
		case 'note':
			return [];
	}
}

/** Every value a number question accepts, ascending, each as the decimal an author would write. */
export function numberValues({
	min,
	max,
	step
}: {
	min: number;
	max: number;
	step: number;
}): number[] {
	const count = Math.floor((max - min) / step + 1e-9) + 1;
	return Array.from({ length: count }, (_, index) => toDecimal(min + index * step));
}

/** Sums of all non-empty subsets, without listing the subsets. */
function subsetSums(points: number[]): number[] {
	let sums = new Set<number>();
	for (const point of points) {
		sums = new Set([...sums, point, ...[...sums].map((sum) => toDecimal(sum + point))]);
	}
	return [...sums];
}

function sumDecimals(points: number[]): number {
	return toDecimal(points.reduce((total, point) => total + point, 0));
}

/** Binary sums of decimals drift in the last bits; six places bring the decimal back. */
function toDecimal(value: number): number {
	return Number(value.toFixed(6));
}

function distinct(values: number[]): number[] {
	return [...new Set(values)].sort((a, b) => a - b);
}
