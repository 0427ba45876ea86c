import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readSection } from '../../guide/read-section.ts';
import { mend } from '../../mend/mend.ts';
import { readGuide } from '../../lib/server/content/read-guide.ts';
import type { Problem } from '../../problems/problem.ts';
import { checkExamples } from '../../questionnaire/check-examples.ts';
import { readQuestionnaire } from '../../questionnaire/read-questionnaire.ts';
import type { Terminal } from '../terminal.ts';
import { loadQuestionnaire } from './load-questionnaire.ts';

/** Mends a questionnaire file and the examples beside it. What it changed, one line for each change. */
export function mendQuestionnaire(file: string, terminal: Terminal): string[] {
	const { sections, problems } = readGuide(terminal.root);
	const context = {
		...(basename(file) === 'questionnaire.yaml' && { folder: basename(dirname(file)) }),
		...(problems.length === 0 && { sections })
	};
	const changed = mendFile(file, terminal, (source) => {
		const reading = readQuestionnaire(source, context);
		return reading.ok ? [] : reading.problems;
	});
	const loaded = loadQuestionnaire(file, terminal);
	const examples = join(dirname(file), 'examples.yaml');
	if (!loaded.ok || !existsSync(examples)) return changed;
	const { program } = loaded;
	return [...changed, ...mendFile(examples, terminal, (source) => checkExamples(source, program))];
}

/** Mends the pages of the guide. */
export function mendGuide(terminal: Terminal): string[] {
	const { sources, problems } = readGuide(terminal.root);
	const known = new Set(sources.map(({ id }) => id));
	const files = [...new Set(problems.map(({ file }) => file))].filter((file) =>
		file.endsWith('.md')
	);
	return files.flatMap((name) =>
		mendFile(join(terminal.root, name), terminal, (source) => {
			const reading = readSection(source, { file: name, language: 'en', sources: known });
			return reading.ok ? [] : reading.problems;
		})
	);
}

function mendFile(
	file: string,
	{ folder }: Terminal,
	read: (source: string) => readonly Problem[]
): string[] {
	const before = readFileSync(file, 'utf8');
	const { source, mended } = mend(before, read);
	if (source !== before) writeFileSync(file, source);
	return mended.map(({ line, code, before: was, after }) => {
		const change = was.includes('\n') ? 'tabs became spaces' : changeWords(was, after);
		return `${relative(folder, file)}:${line} mended ${code}: ${change}`;
	});
}

function changeWords(before: string, after: string): string {
	return before === '' ? 'put in a space' : `\`${before}\` became \`${after}\``;
}
