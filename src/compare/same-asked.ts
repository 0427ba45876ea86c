import type { Program } from '../engine/program.ts';
import type { Question } from '../model/question.ts';

/** True where both ask the same questions, with answers of the same worth, of the same people. Words do not matter. */
export function isSameAsked(before: Program, after: Program): boolean {
	return coreOf(before) === coreOf(after);
}

function coreOf({ questionnaire }: Program): string {
	return JSON.stringify(questionnaire.questions.map(questionCore));
}

function questionCore(question: Question): object {
	const { id, kind, showWhen, kept } = question;
	const common = { id, kind, showWhen, kept };
	switch (question.kind) {
		case 'choose_one':
		case 'choose_many': {
			const options = question.options.map(({ id: option, points, exclusive }) => [
				option,
				points,
				exclusive
			]);
			const isOptional = question.kind === 'choose_one' && question.notApplicable !== null;
			return { ...common, options, isOptional };
		}
		case 'number':
			return { ...common, min: question.min, max: question.max, step: question.step };
		case 'note':
			return common;
	}
}
