import type { Question } from '../model/question.ts';
import { NOT_APPLICABLE, PREFER_NOT_TO_SAY, type Answer } from '../model/sheet.ts';

/** How the answers to questions with points are written: by the names of their options, or by their points. */
export type Values = 'ids' | 'points';

/** Undefined for an answer that was not given; `wanted` where it cannot be read. */
export type AnswerReading = { answer: Answer | undefined } | { wanted: string };

/** What separates several ticks in one cell of a table. */
const BETWEEN_TICKS = ';';

/** Reads one value of a table or of a line of JSON as the answer to a question. Nothing is guessed or rounded. */
export function answerReader(
	question: Question,
	values: Values
): (value: unknown) => AnswerReading {
	switch (question.kind) {
		case 'choose_one':
			return values === 'points' && question.options.some(({ points }) => points !== null)
				? pointsReader(question)
				: (value) => text(value, 'the name of an answer');
		case 'choose_many':
			return ticks;
		case 'number':
			return number;
		case 'note':
			return (value) => text(value, 'a text');
	}
}

function pointsReader({
	options
}: Extract<Question, { kind: 'choose_one' }>): (value: unknown) => AnswerReading {
	const byPoints = new Map<number, string | null>();
	for (const { id, points } of options) {
		// Two options worth the same: nobody can say which of them was chosen.
		if (points !== null) byPoints.set(points, byPoints.has(points) ? null : id);
	}
	const wanted = `one of these points: ${[...byPoints.keys()].join(', ')}`;
	return (value) => {
		if (isNothing(value)) return { answer: undefined };
		if (value === NOT_APPLICABLE || value === PREFER_NOT_TO_SAY) return { answer: value };
		const points = numberIn(value);
		const option = points === null ? undefined : byPoints.get(points);
		if (option === null) {
			return { wanted: 'the name of the answer, because several answers are worth the same' };
		}
		return option === undefined ? { wanted } : { answer: option };
	};
}

function ticks(value: unknown): AnswerReading {
	if (isNothing(value)) return { answer: undefined };
	if (typeof value === 'string') {
		return { answer: value.split(BETWEEN_TICKS).map((tick) => tick.trim()) };
	}
	const isList = Array.isArray(value) && value.every((tick) => typeof tick === 'string');
	return isList ? { answer: value } : { wanted: 'the names of what is ticked' };
}

function number(value: unknown): AnswerReading {
	if (isNothing(value)) return { answer: undefined };
	const answer = numberIn(value);
	return answer === null ? { wanted: 'a number' } : { answer };
}

function text(value: unknown, wanted: string): AnswerReading {
	if (isNothing(value)) return { answer: undefined };
	return typeof value === 'string' ? { answer: value } : { wanted };
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function numberIn(value: unknown): number | null {
	if (typeof value === 'number') return value;
	if (typeof value !== 'string') return null;
	return /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : null;
}
