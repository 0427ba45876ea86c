import { numberValues } from '../engine/points.ts';
import { withoutHidden } from '../engine/visibility.ts';
import type { Question } from '../model/question.ts';
import type { Answer, Sheet } from '../model/sheet.ts';

/** The same place among the answers for every question, from lowest to highest, and each of these with one answer moved. */
export function tellingSheets(questions: readonly Question[]): Sheet[] {
	const ladders = new Map(questions.map((question) => [question.id, ladderOf(question)]));
	const levels = Math.max(1, ...[...ladders.values()].map((ladder) => ladder.length));
	return Array.from({ length: levels }, (_, level) => level).flatMap((level) => {
		const plain = new Map(
			[...ladders].flatMap(([id, ladder]): [string, Answer][] => {
				const answer = ladder[Math.min(level, ladder.length - 1)];
				return answer === undefined ? [] : [[id, answer]];
			})
		);
		const moved = [...ladders].flatMap(([id, ladder]) =>
			ladder.map((answer) => new Map([...plain, [id, answer]]))
		);
		return [plain, ...moved].map((sheet) => withoutHidden(questions, sheet));
	});
}

/** A few answers to each question: all options, each tick alone, the ends and the middle of a number. */
function ladderOf(question: Question): Answer[] {
	switch (question.kind) {
		case 'choose_one':
			return question.options.map(({ id }) => id);
		case 'choose_many':
			return question.options.map(({ id }) => [id]);
		case 'number': {
			const values = numberValues(question);
			const middle = values[Math.floor((values.length - 1) / 2)]!;
			return [...new Set([values[0]!, middle, values.at(-1)!])];
		}
		case 'note':
			return [];
	}
}
