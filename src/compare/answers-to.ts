import { numberValues } from '../engine/points.ts';
import type { Question } from '../model/question.ts';
import { NOT_APPLICABLE, type Answer } from '../model/sheet.ts';
import { SOME_WORDS } from '../prove/reach/answers.ts';

/** Every answer a question takes, of a note one. */
export function answersTo(question: Question): Answer[] {
	switch (question.kind) {
		case 'choose_one': {
			const options = question.options.map(({ id }) => id);
			return question.notApplicable === null ? options : [...options, NOT_APPLICABLE];
		}
		case 'choose_many':
			return ticksOf(question.options);
		case 'number':
			return numberValues(question);
		case 'note':
			return [SOME_WORDS];
	}
}

function ticksOf(options: readonly { id: string; exclusive: boolean }[]): Answer[] {
	let ticks: string[][] = [[]];
	for (const { id, exclusive } of options) {
		if (!exclusive) ticks = [...ticks, ...ticks.map((before) => [...before, id])];
	}
	const alone = options.filter(({ exclusive }) => exclusive).map(({ id }) => [id]);
	return [...alone, ...ticks.filter((ticked) => ticked.length > 0)];
}
