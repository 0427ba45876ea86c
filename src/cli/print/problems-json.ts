import { wordProblem } from '../../problems/word-problem.ts';
import type { Told } from '../content/told.ts';

/** Problems for tools. `code` and `args` are permanent; `message` is for people and may change. */
export function problemsJson(told: readonly Told[]): object[] {
	return told.map(({ file, problem, shownBy }) => {
		const { code, args, severity, span } = problem;
		return { file, ...span, severity, code, args, message: wordProblem(problem), shownBy };
	});
}
