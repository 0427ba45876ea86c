import { evaluateScales } from '../engine/evaluate.ts';
import { reachablePoints, pointsOf, numberValues } from '../engine/points.ts';
import type { Program } from '../engine/program.ts';
import { visibleQuestions } from '../engine/visibility.ts';
import type { Question } from '../model/question.ts';
import type { ScaleResult } from '../model/result.ts';
import type { Answer, Sheet } from '../model/sheet.ts';

/**
 * The other bands that one answer moved one step would lead to: what "close" means where no precision is cited.
 * A step is the next option up or down in points, or the next number.
 */
export function neighbouringBands(
	program: Program,
	sheet: Sheet,
	{ scale, band }: Extract<ScaleResult, { kind: 'scored' }>
): string[] {
	const found = new Set<string>();
	for (const question of program.scale.get(scale)!.involved) {
		const answer = sheet.get(question.id);
		if (answer === undefined) continue;
		for (const moved of oneStepFrom(question, answer)) {
			const other = bandWith(program, new Map([...sheet, [question.id, moved]]), scale);
			if (other !== null && other !== band) found.add(other);
		}
	}
	return [...found];
}

function bandWith(program: Program, sheet: Sheet, scale: string): string | null {
	const { questions } = program.questionnaire;
	const visible = new Set(visibleQuestions(questions, sheet).map(({ id }) => id));
	return evaluateScales(program, sheet, visible).get(scale)?.score?.band ?? null;
}

function oneStepFrom(question: Question, answer: Answer): Answer[] {
	switch (question.kind) {
		case 'choose_one': {
			const points = pointsOf(question, answer);
			if (points === null) return [];
			return beside(reachablePoints(question), points).flatMap(
				(next) => question.options.find((option) => option.points === next)?.id ?? []
			);
		}
		case 'number':
			return beside(numberValues(question), answer as number);
		case 'choose_many':
		case 'note':
			return [];
	}
}

function beside(values: readonly number[], value: number): number[] {
	const index = values.indexOf(value);
	return index < 0 ? [] : [index - 1, index + 1].flatMap((next) => values[next] ?? []);
}
