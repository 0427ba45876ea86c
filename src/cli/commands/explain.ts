import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { explainSheet } from '../../explain/explain-sheet.ts';
import { readSheetFile } from '../../questionnaire/read-sheet-file.ts';
import { command } from '../command.ts';
import { loadOne } from '../content/load-one.ts';
import { toldIn } from '../content/told.ts';
import { explanationText } from '../print/explanation-text.ts';
import { problemsText } from '../print/problems-text.ts';
import { complain, say } from '../terminal.ts';

export const explain = command({
	name: 'explain',
	does: 'says why a person with these answers is told what they are told',
	takes: '<questionnaire> <sheet.yaml|json>',
	about: `Derives every sentence of one result: the scales with their arithmetic, the profile, the flags, each section with
its rule and the answers behind it, and what was left out and why. The sheet is written like an entry of
examples.yaml: answers, everything_else and skipped.`,
	options: {},
	example: 'explain questionnaires/lonely-or-alone sheet.yaml',
	run(_, named, terminal) {
		const [path, sheetPath, ...more] = named;
		if (path === undefined || sheetPath === undefined || more.length > 0) {
			return { misuse: 'Name a questionnaire and a file with one answer sheet.' };
		}
		const file = resolve(terminal.folder, sheetPath);
		if (!existsSync(file) || statSync(file).isDirectory()) {
			return { misuse: `There is no file ${sheetPath}.` };
		}
		const loaded = loadOne(path, terminal);
		if ('misuse' in loaded) return loaded;
		if (!loaded.ok) return 1;
		const source = readFileSync(file, 'utf8');
		const reading = readSheetFile(source, loaded.program);
		if (!reading.ok) {
			const told = toldIn(relative(terminal.folder, file), source, reading.problems);
			complain(terminal, problemsText(told, terminal));
			return 1;
		}
		say(terminal, explanationText(explainSheet(loaded.program, reading.sheet)));
		return 0;
	}
});
