import type { Edit } from '../mend/edit.ts';
import { triedEdit } from '../mend/tried-edit.ts';
import type { Problem } from '../problems/problem.ts';
import { wordProblem } from '../problems/word-problem.ts';
import type { Listed } from './listed.ts';
import type { ManuscriptFile } from './manuscript.ts';

/** Each way to mend is tried out by reading the file again, and an answer is wanted while somebody types. */
const MOST_TRIED = 8;

/** The problems of a file in words, each with what certainly mends it. `read` reads the file anew. */
export function listProblems(
	file: ManuscriptFile,
	source: string,
	problems: readonly Problem[],
	read: (source: string) => readonly Problem[]
): Listed[] {
	let tried = 0;
	const mendOf = (problem: Problem): Edit | null => {
		if (tried >= MOST_TRIED) return null;
		const found = triedEdit(source, problem, (changed) => {
			tried += 1;
			return read(changed);
		});
		return found?.edit ?? null;
	};
	return problems.map((problem) => ({
		file,
		code: problem.code,
		severity: problem.severity,
		span: problem.span,
		text: wordProblem(problem),
		mend: mendOf(problem),
		shownBy: null
	}));
}
