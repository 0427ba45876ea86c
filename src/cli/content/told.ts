import type { Problem } from '../../problems/problem.ts';

/** A problem with the file it is in and, where one shows it, an answer sheet as an entry of examples.yaml. */
export type Told = { file: string; source: string; problem: Problem; shownBy: string | null };

export function toldIn(file: string, source: string, problems: readonly Problem[]): Told[] {
	return problems.map((problem) => ({ file, source, problem, shownBy: null }));
}
