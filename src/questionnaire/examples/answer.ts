import { numberValues } from '../../engine/points.ts';
import type { Question } from '../../model/question.ts';
import { PREFER_NOT_TO_SAY, type Answer } from '../../model/sheet.ts';
import { listed } from '../../problems/suggestion.ts';
import type { YamlValue } from '../../yaml/node.ts';
import { answersOf } from '../expand/condition-line.ts';

/** Reads an answer of an example, or says in words what would be one. */
export function readAnswer(
	question: Question,
	value: YamlValue,
	isSensitive: boolean
): { answer: Answer } | { wanted: string } {
	if (isSensitive && value === PREFER_NOT_TO_SAY) return { answer: value };
	const options = answersOf(question);

	switch (question.kind) {
		case 'choose_one':
			if (typeof value === 'string' && options.includes(value)) return { answer: value };
			return { wanted: `one of ${listed(options)}` };
		case 'choose_many': {
			const ticked = Array.isArray(value) ? value : [value];
			const isKnown = ticked.every((one) => typeof one === 'string' && options.includes(one));
			const isOnce = new Set(ticked).size === ticked.length && ticked.length > 0;
			if (isKnown && isOnce) return { answer: ticked as string[] };
			return { wanted: `a list of what is ticked, each once, out of ${listed(options)}` };
		}
		case 'number': {
			if (typeof value === 'number' && numberValues(question).includes(value))
				return { answer: value };
			const { min, max, step } = question;
			return { wanted: `a number from ${min} to ${max} in steps of ${step}` };
		}
		case 'note':
			if (typeof value === 'string' && value.length <= question.maxLength) return { answer: value };
			return { wanted: `a text of at most ${question.maxLength} characters` };
	}
}
