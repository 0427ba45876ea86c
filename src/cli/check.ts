import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { checkPersona } from '../engine/check-persona.ts';
import { compile } from '../engine/compile.ts';
import type { Program } from '../engine/program.ts';
import type { ContentProblem } from '../lib/server/content/content-file.ts';
import { TOGETHER } from '../lib/server/content/read-across.ts';
import { readContent } from '../lib/server/content/read-content.ts';
import { readGuide } from '../lib/server/content/read-guide.ts';
import { recordOf } from '../lib/server/content/record-of.ts';
import { formatProblem } from '../problems/format-problem.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import { readExamples } from '../questionnaire/read-examples.ts';
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts';
import { personaWords } from './persona-words.ts';

export type Checked = { lines: string[]; errors: number; warnings: number };

/** Reads the guide of `root` and says what is wrong with it. */
export function checkGuidePages(root: string): Checked {
	const { problems, warnings } = readGuide(root);
	return toldOf(root, [...problems, ...warnings]);
}

/** Reads what the checks of `root` say about each other. Problems of the checks themselves are told with them. */
export function checkTogether(root: string): Checked {
	const reading = readContent(root);
	const all = reading.ok ? reading.warnings : reading.problems;
	return toldOf(
		root,
		all.filter(({ file }) => file === TOGETHER)
	);
}

function toldOf(root: string, all: readonly ContentProblem[]): Checked {
	const checked = all.map(({ problem, file, source }) =>
		told([problem], relative(process.cwd(), join(root, file)), source)
	);
	return {
		lines: checked.flatMap(({ lines }) => lines),
		errors: checked.reduce((sum, { errors }) => sum + errors, 0),
		warnings: checked.reduce((sum, { warnings: few }) => sum + few, 0)
	};
}

/**
 * Reads the questionnaire in a folder (or file) with its examples against the guide of `root`, and says everything that is
 * wrong. Null when there is no questionnaire at the path.
 */
export function checkQuestionnaire(root: string, path: string): Checked | null {
	const file =
		existsSync(path) && statSync(path).isDirectory() ? join(path, 'questionnaire.yaml') : path;
	if (!existsSync(file)) return null;
	const { sections, problems } = readGuide(root);
	const source = readFileSync(file, 'utf8');
	const name = relative(process.cwd(), file);
	const folder = basename(dirname(resolve(file)));
	const reading = readQuestionnaire(source, {
		folder,
		...(problems.length === 0 && { sections }),
		...recordOf(dirname(resolve(file)))
	});
	if (!reading.ok) return told(reading.problems, name, source);

	const checked = told(reading.warnings, name, source);
	const examples = join(dirname(file), 'examples.yaml');
	if (!existsSync(examples)) return checked;
	const more = checkExamples(examples, compile(reading.questionnaire, sections));
	return {
		lines: [...checked.lines, ...more.lines],
		errors: checked.errors + more.errors,
		warnings: checked.warnings + more.warnings
	};
}

function checkExamples(file: string, program: Program): Checked {
	const source = readFileSync(file, 'utf8');
	const name = relative(process.cwd(), file);
	const reading = readExamples(source, program.questionnaire);
	if (!reading.ok) return told(reading.problems, name, source);
	const lines = reading.personas.flatMap((persona) =>
		checkPersona(program, persona).map(
			(mismatch) => `${name} “${persona.name}”: ${personaWords(mismatch)}`
		)
	);
	return { lines, errors: lines.length, warnings: 0 };
}

function told(problems: readonly Problem[], file: string, source: string): Checked {
	const count = (severity: Severity): number =>
		problems.filter((problem) => problem.severity === severity).length;
	return {
		lines: problems.map((problem) => `${formatProblem(problem, file, source)}\n`),
		errors: count('error'),
		warnings: count('warning')
	};
}
