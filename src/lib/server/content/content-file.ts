import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../../../problems/format-problem.ts';
import type { Problem } from '../../../problems/problem.ts';

/** A file of the content, named from the content folder. */
export type ContentFile = { file: string; source: string };

/** A problem with the file it is in. */
export type ContentProblem = ContentFile & { problem: Problem };

/** Reads a file; one that is not there is empty, and its reader says what belongs in it. */
export function contentFile(root: string, file: string): ContentFile {
	const path = join(root, file);
	return { file, source: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}

/** The names in a folder, sorted; none where there is no folder. */
export function namesIn(root: string, folder: string): string[] {
	const path = join(root, folder);
	return existsSync(path) ? readdirSync(path).toSorted() : [];
}

export function problemsIn(file: ContentFile, problems: readonly Problem[]): ContentProblem[] {
	return problems.map((problem) => ({ ...file, problem }));
}

/** All problems as the command line prints them. */
export function formatProblems(problems: readonly ContentProblem[]): string {
	return problems
		.map(({ problem, file, source }) => formatProblem(problem, file, source))
		.join('\n\n');
}
