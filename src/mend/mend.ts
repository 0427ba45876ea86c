import type { Problem, ProblemCode } from '../problems/problem.ts';
import { edited } from './edit.ts';
import { mendProblem } from './mend-problem.ts';

/** What was mended, at its line in the text as it was at that moment. */
export type Mended = { line: number; code: ProblemCode; before: string; after: string };

/** More than this in one file is no longer a slip of the hand. */
const MOST = 200;

/**
 * Mends what needs no judgement, one problem after the other, and reads the text again after each. A change stays only
 * if it makes its problem go away.
 */
export function mend(
	source: string,
	read: (source: string) => readonly Problem[]
): { source: string; mended: Mended[] } {
	let text = source;
	let problems = read(text);
	const mended: Mended[] = [];
	while (mended.length < MOST) {
		const next = firstMended(text, problems, read);
		if (next === null) break;
		mended.push(next.mended);
		text = next.text;
		problems = next.problems;
	}
	return { source: text, mended };
}

const BROKEN: readonly ProblemCode[] = ['yaml_invalid', 'key_duplicate', 'name_duplicate'];

function firstMended(
	text: string,
	problems: readonly Problem[],
	read: (source: string) => readonly Problem[]
) {
	for (const problem of problems) {
		const edit = mendProblem(text, problem);
		if (edit === null) continue;
		const changed = edited(text, edit);
		const left = read(changed);
		if (isStillThere(problem, left)) continue;
		const [start, end] = edit.range;
		const mended: Mended = {
			line: problem.span.start.line,
			code: problem.code,
			before: text.slice(start, end),
			after: edit.text
		};
		return { text: changed, problems: left, mended };
	}
	return null;
}

/** In the same place with the same code; or the change broke something else, such as a name that was there already. */
function isStillThere(problem: Problem, left: readonly Problem[]): boolean {
	const { code, span } = problem;
	return left.some(
		(one) =>
			BROKEN.includes(one.code) ||
			(one.code === code &&
				one.span.start.line === span.start.line &&
				one.span.start.column === span.start.column)
	);
}
