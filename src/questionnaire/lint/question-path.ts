import type { Question } from '../../model/question.ts';
import type { Path } from '../../problems/problem.ts';

/** Where a question is written. */
export function questionPath(
	{ page, id }: Pick<Question, 'page' | 'id'>,
	...inside: string[]
): Path {
	return ['pages', page, 'questions', id, ...inside];
}
