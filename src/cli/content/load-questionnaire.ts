import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { compile } from '../../engine/compile.ts';
import type { Program } from '../../engine/program.ts';
import { readGuide } from '../../lib/server/content/read-guide.ts';
import { recordOf } from '../../lib/server/content/record-of.ts';
import { fingerprint } from '../../questionnaire/fingerprint.ts';
import { readQuestionnaire } from '../../questionnaire/read-questionnaire.ts';
import type { Context } from '../../questionnaire/expand/draft.ts';
import type { Terminal } from '../terminal.ts';
import { toldIn, type Told } from './told.ts';

export type Loaded =
	| { ok: true; program: Program; source: string; context: Context; told: Told[] }
	| { ok: false; told: Told[] };

/**
 * Reads a questionnaire file against the guide of the project and makes it ready to score. One that is at home in its
 * folder is held to the folder's name and record; a version kept elsewhere, or under another name, is not.
 */
export function loadQuestionnaire(
	file: string,
	{ root, folder }: Terminal,
	isAtHome: boolean = basename(file) === 'questionnaire.yaml'
): Loaded {
	const { sections, problems } = readGuide(root);
	const source = readFileSync(file, 'utf8');
	const context: Context = {
		...(isAtHome && { folder: basename(dirname(file)) }),
		// With pages missing, every rule that shows one would seem wrong as well.
		...(problems.length === 0 && { sections }),
		...(isAtHome && recordOf(dirname(file)))
	};
	const reading = readQuestionnaire(source, context);
	const name = relative(folder, file);
	if (!reading.ok) return { ok: false, told: toldIn(name, source, reading.problems) };
	const { questionnaire, warnings } = reading;
	const program = compile(questionnaire, sections, fingerprint(questionnaire).scores);
	return { ok: true, program, source, context, told: toldIn(name, source, warnings) };
}
