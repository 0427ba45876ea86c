import type { Problem, ProblemCode } from '../problems/problem.ts';
import { triedEdit } from './tried-edit.ts';

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

function firstMended(
	text: string,
	problems: readonly Problem[],
	read: (source: string) => readonly Problem[]
) {
	for (const problem of problems) {
		const tried = triedEdit(text, problem, read);
		if (tried === null) continue;
		const [start, end] = tried.edit.range;
		const mended: Mended = {
			line: problem.span.start.line,
			code: problem.code,
			before: text.slice(start, end),
			after: tried.edit.text
		};
		return { text: tried.text, problems: tried.problems, mended };
	}
	return null;
}
