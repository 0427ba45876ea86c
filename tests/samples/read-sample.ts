import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import { checkGuide, type SectionFile } from '../../src/guide/check-guide.ts';
import { readGlossary } from '../../src/guide/read-glossary.ts';
import { readSection } from '../../src/guide/read-section.ts';
import { readSectionQuestions } from '../../src/guide/read-section-questions.ts';
import { readSynonyms } from '../../src/guide/read-synonyms.ts';
import { readTakeaways } from '../../src/guide/read-takeaways.ts';
import { formatProblem } from '../../src/problems/format-problem.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readEmbeds } from '../../src/lib/server/embeds/read-embeds.ts';
import { readOperator } from '../../src/lib/server/operator/read-operator.ts';
import { checkExamples } from '../../src/questionnaire/check-examples.ts';
import { readOverlay } from '../../src/questionnaire/overlay/read-overlay.ts';
import { readSheetFile } from '../../src/questionnaire/read-sheet-file.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { readTogether } from '../../src/questionnaire/read-together.ts';
import { sections, sources } from './guide.ts';

/** A problem with the file it is in. */
export type Told = { file: string; source: string; problem: Problem };

/** Too large to keep as files. */
const generated: Record<string, string> = {
	file_too_large: `format: 1\ntitle: ${'x'.repeat(300 * 1024)}\n`
};

const known = new Set(sections.map(({ id }) => id));

/** The files of the guide beside its sections, each with its reader. */
const besideSections = {
	'glossary.yaml': (source: string) => readGlossary(source, known),
	'takeaways.yaml': (source: string) => readTakeaways(source, known),
	'questions.yaml': (source: string) => readSectionQuestions(source, known),
	'synonyms.yaml': readSynonyms
};

/** The problems of a reading, warnings included. */
export function told(
	file: string,
	source: string,
	reading: { ok: true; warnings?: Problem[] } | { ok: false; problems: Problem[] }
): Told[] {
	const problems = reading.ok ? (reading.warnings ?? []) : reading.problems;
	return problems.map((problem) => ({ file, source, problem }));
}

/** Every problem a folder of bad samples has. */
export function problemsOf(folder: string, name: string): Told[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
	const read = (file: string): string | null =>
		files.includes(file) ? readFileSync(join(folder, file), 'utf8') : null;

	const source = generated[name] ?? read('questionnaire.yaml');
	const examples = read('examples.yaml');
	const operator = read('operator.yaml');
	const embeds = read('embeds.yaml');
	const together = read('together.yaml');
	const sheet = read('sheet.yaml');
	return [
		...(operator === null ? [] : told('operator.yaml', operator, readOperator(operator))),
		...(embeds === null ? [] : told('embeds.yaml', embeds, readEmbeds(embeds, ['small']))),
		...(source === null
			? []
			: told(
					'questionnaire.yaml',
					source,
					readQuestionnaire(source, { folder: 'small', sections, ...recorded(read('fingerprint.json')) })
				)),
		...(examples === null
			? []
			: told('examples.yaml', examples, {
					ok: false,
					problems: checkExamples(examples, compile(readShared('questionnaire.yaml', 'small'), sections))
				})),
		...(sheet === null || source === null
			? []
			: told('sheet.yaml', sheet, readSheetFile(sheet, compile(questionnaireIn(source, 'small'), sections)))),
		...files.flatMap((file) => overlayProblems(file, read)),
		...Object.entries(besideSections).flatMap(([file, reader]) => {
			const text = read(file);
			return text === null ? [] : told(file, text, reader(text));
		}),
		...(together === null
			? []
			: told('together.yaml', together, readTogether(together, togetherContext()))),
		...guideProblems(files.filter((file) => file.endsWith('.md')).map((file) => [file, read(file)!]))
	];
}

/** A translation is called after its language. */
function overlayProblems(file: string, read: (file: string) => string | null): Told[] {
	const [, language] = /^([a-z]{2}(?:-[A-Z]{2})?)\.yaml$/.exec(file) ?? [];
	if (language === undefined) return [];
	const source = readFileSync(join(import.meta.dirname, 'questionnaire.yaml'), 'utf8');
	const text = read(file) ?? '';
	return told(file, text, readOverlay(text, source, language));
}

function recorded(text: string | null) {
	return text === null ? {} : { recorded: JSON.parse(text) as { version: number; scores: string } };
}

function guideProblems(files: readonly [string, string][]): Told[] {
	const guide: SectionFile[] = [];
	const problems = files.flatMap(([file, source]) => {
		const reading = readSection(source, { file, language: 'en', sources });
		if (reading.ok) guide.push({ file, source, section: reading.section });
		return told(file, source, reading);
	});
	return [...problems, ...checkGuide(guide)];
}

/** What a command line would print about them. */
export function printed(told: readonly Told[]): string {
	const texts = told.map(({ file, source, problem }) => formatProblem(problem, file, source));
	return `${texts.join('\n\n')}\n`;
}

/** The checks that the samples of together.yaml speak of, one of them sensitive. */
export function togetherContext() {
	return {
		questionnaires: [
			readShared('questionnaire.yaml', 'small'),
			readShared('other.yaml', 'other'),
			readShared('good/sensitive/questionnaire.yaml', 'sensitive')
		],
		sections
	};
}

/** A questionnaire that samples of other files belong to. */
function readShared(name: string, folder: string) {
	return questionnaireIn(readFileSync(join(import.meta.dirname, name), 'utf8'), folder);
}

function questionnaireIn(source: string, folder: string) {
	const reading = readQuestionnaire(source, { folder, sections });
	if (reading.ok) return reading.questionnaire;
	throw new Error(printed(told('questionnaire.yaml', source, reading)));
}
