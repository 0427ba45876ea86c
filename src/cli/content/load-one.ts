import { resolve } from 'node:path';
import { problemsText } from '../print/problems-text.ts';
import { complain, type Terminal } from '../terminal.ts';
import { findQuestionnaires } from './find-questionnaires.ts';
import { loadQuestionnaire, type Loaded } from './load-questionnaire.ts';

/** Loads the one questionnaire that a path names, and tells at once what is wrong with it. For `isAtHome`, see `loadQuestionnaire`. */
export function loadOne(
	path: string,
	terminal: Terminal,
	isAtHome?: boolean
): (Loaded & { file: string }) | { misuse: string } {
	const [file, ...more] = findQuestionnaires(resolve(terminal.folder, path));
	if (file === undefined) return { misuse: `There is no questionnaire at ${path}.` };
	if (more.length > 0) return { misuse: `There are several questionnaires at ${path}. Name one.` };
	const loaded = loadQuestionnaire(file, terminal, isAtHome);
	if (!loaded.ok) complain(terminal, problemsText(loaded.told, terminal));
	return { ...loaded, file };
}
