import type { Problem, ProblemCode } from '../problems/problem.ts';
import { edited, type Edit } from './edit.ts';
import { lineStartsIn, mendProblem } from './mend-problem.ts';

/** What is then read as one text may still be wrong where a text does not belong: that is a matter of judgement. */
const QUOTED: readonly ProblemCode[] = ['text_has_colon', 'text_needs_quotes'];
const BROKEN: readonly ProblemCode[] = ['yaml_invalid', 'key_duplicate', 'name_duplicate'];

/** What mends a problem, with the text it makes and what is left to mend there; null unless the problem goes away by it. */
export function triedEdit(
	text: string,
	problem: Problem,
	read: (source: string) => readonly Problem[],
	lines: readonly number[] = lineStartsIn(text)
): { edit: Edit; text: string; problems: readonly Problem[] } | null {
	const edit = mendProblem(text, problem, lines);
	if (edit === null) return null;
	const changed = edited(text, edit);
	const problems = read(changed);
	return isStillThere(problem, problems) ? null : { edit, text: changed, problems };
}

/** In the same place with the same code; or the change broke something else, such as a name that was there already. */
function isStillThere(problem: Problem, left: readonly Problem[]): boolean {
	const { code, span } = problem;
	return left.some(
		(one) =>
			BROKEN.includes(one.code) ||
			((one.code === code || QUOTED.includes(code)) &&
				one.span.start.line === span.start.line &&
				one.span.start.column === span.start.column)
	);
}
