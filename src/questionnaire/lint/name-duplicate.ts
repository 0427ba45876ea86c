import type { Path } from '../../problems/problem.ts';
import { questionPath } from './question-path.ts';
import type { Rule } from './rule.ts';

/** Questions of all pages and scales share one set of names. */
export const nameDuplicate: Rule = function* ({ questionnaire: { questions, scales } }, lineOf) {
	const first = new Map<string, Path>();
	const named: [string, Path][] = [
		...questions.map((question): [string, Path] => [question.id, questionPath(question)]),
		...scales.map(({ id }): [string, Path] => [id, ['scales', id]])
	];
	for (const [name, path] of named) {
		const before = first.get(name);
		if (before === undefined) first.set(name, path);
		else
			yield { code: 'name_duplicate', args: { name, firstLine: lineOf(before) }, path, at: 'key' };
	}
};
