import { excerpt, listed } from '../problems/suggestion.ts';
import type { RowProblem } from './row-scorer.ts';

/** Why a row has no result, without what was answered. */
export function rowProblemWords(problem: RowProblem): string {
	const about = `\`${excerpt(problem.question)}\``;
	switch (problem.code) {
		case 'question_unknown':
			return `there is no question ${about}.`;
		case 'question_hidden':
			return `${about} is answered, and with these answers nobody is asked it.`;
		case 'option_unknown':
			return `${about} has another answer than ${listed(problem.known)}.`;
		case 'option_twice':
			return `${about} has the same tick twice.`;
		case 'none_with_others':
			return `${about} has "none of these" together with others.`;
		case 'nothing_ticked':
			return `${about} is an empty list. Leave it out where nothing was ticked.`;
		case 'number_not_accepted':
			return `${about} is no number from ${problem.min} to ${problem.max} in steps of ${problem.step}.`;
		case 'note_too_long':
			return `${about} has more than ${problem.longest} characters.`;
		case 'answer_kind_wrong':
			return `${about} holds another kind of answer than it takes.`;
		case 'value_unreadable':
			return `${about} should be ${problem.wanted}.`;
	}
}
