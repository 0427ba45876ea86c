import { pointsOf } from '../engine/points.ts';
import type { Question } from '../model/question.ts';
import type { Answer } from '../model/sheet.ts';
import { atomsOf, type Formula } from './formula.ts';
import { answerClasses } from './reach/answers.ts';
import type { Direction } from './keyed-directions.ts';

/** Every two answers of a question that differ in points, the one with less in this direction first. */
export function answerPairs(
	question: Question,
	direction: Direction,
	asked: Formula
): (readonly [Answer, Answer])[] {
	const tests = [...atomsOf([asked]).values()].flatMap((atom) =>
		atom.kind === 'answer' && atom.question === question.id ? atom.test : []
	);
	const scored = answerClasses(question, tests).flatMap(({ answer }) => {
		const points = pointsOf(question, answer);
		return points === null ? [] : [{ answer, height: points * direction }];
	});
	return scored.flatMap((one) =>
		scored
			.filter((other) => other.height > one.height)
			.map((other) => [one.answer, other.answer] as const)
	);
}
