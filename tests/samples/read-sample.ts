import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGuide, type SectionFile } from '../../src/guide/check-guide.ts';
import { readSection } from '../../src/guide/read-section.ts';
import { formatProblem } from '../../src/problems/format-problem.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readExamples } from '../../src/questionnaire/read-examples.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { sections, sources } from './guide.ts';

/** A problem with the file it is in. */
export type Told = { file: string; source: string; problem: Problem };

/** Too large to keep as files. */
const generated: Record<string, string> = {
	file_too_large: `format: 1\ntitle: ${'x'.repeat(300 * 1024)}\n`
};

/** Every problem a folder of bad samples has. */
export function problemsOf(folder: string, name: string): Told[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
	const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
	const told: Told[] = [];

	const source = generated[name] ?? (files.includes('questionnaire.yaml') ? read('questionnaire.yaml') : null);
	if (source !== null) {
		const reading = readQuestionnaire(source, { folder: 'small', sections });
		const problems = reading.ok ? reading.warnings : reading.problems;
		told.push(...problems.map((problem) => ({ file: 'questionnaire.yaml', source, problem })));
	}
	if (files.includes('examples.yaml')) {
		const examples = read('examples.yaml');
		const reading = readExamples(examples, sharedQuestionnaire());
		if (!reading.ok) {
			told.push(...reading.problems.map((problem) => ({ file: 'examples.yaml', source: examples, problem })));
		}
	}

	const guide: SectionFile[] = [];
	for (const file of files.filter((one) => one.endsWith('.md'))) {
		const text = read(file);
		const reading = readSection(text, { file, sources });
		if (reading.ok) guide.push({ file, source: text, section: reading.section });
		else told.push(...reading.problems.map((problem) => ({ file, source: text, problem })));
	}
	return [...told, ...checkGuide(guide)];
}

/** What a command line would print about them. */
export function printed(told: readonly Told[]): string {
	const texts = told.map(({ file, source, problem }) => formatProblem(problem, file, source));
	return `${texts.join('\n\n')}\n`;
}

/** The questionnaire that the samples of examples.yaml belong to. */
function sharedQuestionnaire() {
	const file = join(import.meta.dirname, 'questionnaire.yaml');
	const source = readFileSync(file, 'utf8');
	const reading = readQuestionnaire(source, { folder: 'small', sections });
	if (reading.ok) return reading.questionnaire;
	throw new Error(printed(reading.problems.map((problem) => ({ file, source, problem }))));
}
