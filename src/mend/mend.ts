import type { Problem, ProblemCode } from '../problems/problem.ts';
import { lineStartsIn } from './mend-problem.ts';
import { triedEdit } from './tried-edit.ts';

/** What was mended, at its line in the text as it was at that moment. */
export type Mended = { line: number; code: ProblemCode; before: string; after: string };

/** More than this in one file is no longer a slip of the hand. */
const MOST = 200;

/** Each reads the whole text again. */
const MOST_TRIES = 400;

/**
 * Mends what needs no judgement, one problem after the other, and reads the text again after each. A change stays only
 * if it makes its problem go away, and if in the end there are no more problems than there were: what swallows a field on
 * its way hides one problem behind several.
 */
export function mend(
	source: string,
	read: (source: string) => readonly Problem[]
): { source: string; mended: Mended[] } {
	let tries = 0;
	const counted = (text: string): readonly Problem[] => {
		tries++;
		return read(text);
	};
	let text = source;
	let problems = counted(text);
	const most = problems.length;
	const mended: Mended[] = [];
	let best = { source, mended: 0 };
	while (mended.length < MOST && tries < MOST_TRIES) {
		const next = firstMended(text, problems, counted, () => tries < MOST_TRIES);
		if (next === null) break;
		mended.push(next.mended);
		text = next.text;
		problems = next.problems;
		if (problems.length <= most) best = { source: text, mended: mended.length };
	}
	return { source: best.source, mended: mended.slice(0, best.mended) };
}

function firstMended(
	text: string,
	problems: readonly Problem[],
	read: (source: string) => readonly Problem[],
	mayTry: () => boolean
) {
	const lines = lineStartsIn(text);
	for (const problem of problems) {
		if (!mayTry()) return null;
		const tried = triedEdit(text, problem, read, lines);
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
