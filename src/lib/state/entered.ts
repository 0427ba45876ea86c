import type { Question } from '$core/model/question.ts';
import { fieldName } from './field-name.ts';

/** What stands in a form, by question: the values of its fields as a browser sends them. Nothing read, nothing lost. */
export type Entered = ReadonlyMap<string, readonly string[]>;

export const nothingEntered: Entered = new Map<string, readonly string[]>();

/** What a form holds for these questions. Other fields are left alone, and empty ones left out. */
export function enteredIn(questions: readonly Pick<Question, 'id'>[], form: FormData): Entered {
	return questions.reduce((entered, { id }) => {
		const values = form.getAll(fieldName(id)).filter((value) => typeof value === 'string');
		return withValues(entered, id, values);
	}, nothingEntered);
}

/** The same with other values for one question: a new map, so that state notices. */
export function withValues(entered: Entered, question: string, values: readonly string[]): Entered {
	const copy = new Map(entered);
	if (values.some((value) => value !== '')) copy.set(question, values);
	else copy.delete(question);
	return copy;
}
