import type { Program } from '../../src/engine/program.ts';
import type { Question } from '../../src/model/question.ts';
import { NOT_APPLICABLE, type Answer, type Sheet } from '../../src/model/sheet.ts';
import { answersOf, visibleQuestions } from '../reference/score-naively.ts';

/** A sheet as it was handed in, with what the proofs say of it: whether it is complete, and what it costs as a witness. */
export type CountedSheet = { sheet: Sheet; isComplete: boolean; cost: number };

/** Every answer sheet there is, holes included, listed one by one; null where there are more than `most`. */
export function everySheet({ questionnaire }: Program, most: number): CountedSheet[] | null {
	let sheets: CountedSheet[] = [{ sheet: new Map(), isComplete: true, cost: 0 }];
	for (const question of questionnaire.questions) {
		sheets = sheets.flatMap((one) =>
			visibleQuestions(questionnaire, one.sheet).has(question.id) ? answered(one, question) : [one]
		);
		if (sheets.length > most) return null;
	}
	return sheets;
}

function answered({ sheet, isComplete, cost }: CountedSheet, question: Question): CountedSheet[] {
	const isNote = question.kind === 'note';
	const plain = plainAnswer(question);
	return [
		{ sheet, isComplete: isComplete && isNote, cost: cost + (isNote ? 0 : 1) },
		...answersOf(question).map((answer) => ({
			sheet: new Map([...sheet, [question.id, answer]]),
			isComplete,
			cost: cost + (String(answer) === plain ? 0 : 1)
		}))
	];
}

/** Written apart from the proofs: the lower of the two middle options, "none of these" or else the first tick. */
function plainAnswer(question: Question): string | null {
	switch (question.kind) {
		case 'note':
			return null;
		case 'choose_many':
			return (question.options.find((option) => option.exclusive) ?? question.options[0]!).id;
		default: {
			const answers = answersOf(question).filter((answer) => answer !== NOT_APPLICABLE);
			const middle: Answer = answers[Math.ceil(answers.length / 2) - 1]!;
			return String(middle);
		}
	}
}
