import type {
	ChooseMany,
	ChooseOne,
	Note,
	NumberQuestion,
	Question
} from '$core/model/question.ts';
import { NOT_APPLICABLE, PREFER_NOT_TO_SAY, type Answer } from '$core/model/sheet.ts';
import { checkLaterWords } from '$core/i18n/check-later.en.ts';
import type { FieldProblem } from './field-problem.ts';

/** What a question's fields say: an answer, nothing, or something that is no answer yet. */
export type AnswerReading = { answer: Answer | null; problem: FieldProblem | null };

const nothing: AnswerReading = { answer: null, problem: null };

/** Reads the values of one question's fields, as a form gives them. No value at all is no answer, and no problem. */
export function readAnswer(
	question: Question,
	values: readonly string[],
	{ sensitive }: { sensitive: boolean }
): AnswerReading {
	const given = values.filter((value) => value.trim() !== '');
	if (given.length === 0) return nothing;
	switch (question.kind) {
		case 'choose_one':
			return readOne(question, given, sensitive);
		case 'choose_many':
			return readMany(question, given, sensitive);
		case 'number':
			return readNumber(question, given.join(' ').trim());
		case 'note':
			return readNote(question, given.join('\n').replaceAll('\r\n', '\n').trim());
	}
}

function readOne(question: ChooseOne, given: string[], sensitive: boolean): AnswerReading {
	const [option = ''] = given;
	const isKnown =
		question.options.some(({ id }) => id === option) ||
		(option === NOT_APPLICABLE && question.notApplicable !== null) ||
		(option === PREFER_NOT_TO_SAY && sensitive);
	if (given.length > 1 || !isKnown) return unknownOption(question);
	return { ...nothing, answer: option };
}

function readMany(question: ChooseMany, given: string[], sensitive: boolean): AnswerReading {
	const ticked = [...new Set(given)];
	const known = question.options.map(({ id }) => id);
	const isKnown = (option: string) =>
		known.includes(option) || (option === PREFER_NOT_TO_SAY && sensitive);
	if (!ticked.every(isKnown)) return unknownOption(question);
	if (ticked.length === 1 && ticked[0] === PREFER_NOT_TO_SAY) {
		return { ...nothing, answer: PREFER_NOT_TO_SAY };
	}
	const exclusive = exclusiveWords(question, ticked);
	if (ticked.length > 1 && exclusive !== null) {
		return refused({ code: 'choices_exclude', question: question.id, args: { exclusive } });
	}
	// In the order of the questionnaire, so that the same ticks are the same answer.
	return { ...nothing, answer: known.filter((option) => ticked.includes(option)) };
}

function exclusiveWords({ options }: ChooseMany, ticked: string[]): string | null {
	if (ticked.includes(PREFER_NOT_TO_SAY)) return checkLaterWords.preferNotToSay;
	return options.find(({ id, exclusive }) => exclusive && ticked.includes(id))?.text ?? null;
}

function readNumber({ id, min, max, step }: NumberQuestion, text: string): AnswerReading {
	// A comma is a decimal point to half of the world.
	if (!/^[+-]?\d{1,9}([.,]\d{1,6})?$/.test(text)) {
		return refused({ code: 'number_unreadable', question: id, args: { min, max } });
	}
	const value = Number(text.replace(',', '.'));
	if (value < min || value > max) {
		return refused({ code: 'number_outside', question: id, args: { min, max } });
	}
	const below = min + Math.floor((value - min) / step + 1e-9) * step;
	if (Math.abs(value - below) > 1e-9) {
		const args = { below: round(below), above: round(Math.min(below + step, max)) };
		return refused({ code: 'number_between_steps', question: id, args });
	}
	return { ...nothing, answer: value };
}

function readNote({ id, maxLength }: Note, text: string): AnswerReading {
	if (text.length <= maxLength) return { ...nothing, answer: text };
	const args = { maxLength, length: text.length };
	return refused({ code: 'note_too_long', question: id, args });
}

function unknownOption({ id }: Question): AnswerReading {
	return refused({ code: 'option_unknown', question: id });
}

function refused(problem: FieldProblem): AnswerReading {
	return { answer: null, problem };
}

function round(value: number): number {
	return Number(value.toFixed(6));
}
