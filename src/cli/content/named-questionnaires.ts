import { join, resolve } from 'node:path';
import type { Terminal } from '../terminal.ts';
import { findQuestionnaires } from './find-questionnaires.ts';

/** The questionnaire files an author names, or all of the project; or what was named and is not there. */
export function namedQuestionnaires(
	paths: readonly string[],
	{ root, folder }: Terminal
): { files: string[] } | { misuse: string } {
	const named = paths.length > 0 ? paths : [join(root, 'questionnaires')];
	const missing = named.find((path) => findQuestionnaires(resolve(folder, path)).length === 0);
	if (missing !== undefined) return { misuse: `There is no questionnaire at ${missing}.` };
	const files = named.flatMap((path) => findQuestionnaires(resolve(folder, path)));
	return { files: [...new Set(files)] };
}
