import type { Question } from '$core/model/question.ts';
import { fieldName } from '$lib/state/field-name.ts';
import type { FieldProblem } from '$lib/state/field-problem.ts';

/** The fields of a check's form that are no question: which check, how old, and that this is an answer sheet. */
export const OTHER_FIELDS: readonly string[] = ['check', 'age', 'sheet'];

/** One problem for all the fields in a posted form that no form of ours has, files included; none when there are none. */
export function unknownFields(
	questions: readonly Pick<Question, 'id'>[],
	form: FormData
): FieldProblem[] {
	const known = new Set([...questions.map(({ id }) => fieldName(id)), ...OTHER_FIELDS]);
	const strangers = new Set(
		[...form].flatMap(([name, value]) =>
			typeof value === 'string' && known.has(name) ? [] : [name]
		)
	);
	if (strangers.size === 0) return [];
	return [{ code: 'field_unknown', question: null, args: { count: strangers.size } }];
}
