import { checkLaterWords } from '$core/i18n/check-later.en.ts';

/** What can be wrong with a posted or typed answer, and the question it belongs to. */
export type FieldProblem =
	| { code: 'answer_missing'; question: string }
	| { code: 'number_unreadable'; question: string; args: { min: number; max: number } }
	| { code: 'number_outside'; question: string; args: { min: number; max: number } }
	| { code: 'number_between_steps'; question: string; args: { below: number; above: number } }
	| { code: 'note_too_long'; question: string; args: { maxLength: number; length: number } }
	| { code: 'choices_exclude'; question: string; args: { exclusive: string } }
	| { code: 'option_unknown'; question: string }
	| { code: 'field_unknown'; question: null; args: { count: number } };

/** The sentence for a problem: the same one in the summary and beside the field. */
export function wordProblem(problem: FieldProblem): string {
	const words = checkLaterWords.problems;
	switch (problem.code) {
		case 'answer_missing':
		case 'option_unknown':
			return words[problem.code]();
		case 'number_unreadable':
		case 'number_outside':
			return words[problem.code](problem.args);
		case 'number_between_steps':
			return words.number_between_steps(problem.args);
		case 'note_too_long':
			return words.note_too_long(problem.args);
		case 'choices_exclude':
			return words.choices_exclude(problem.args);
		case 'field_unknown':
			return words.field_unknown(problem.args);
	}
}
