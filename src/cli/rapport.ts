import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkGuidePages, checkQuestionnaire, checkTogether, type Checked } from './check.ts';

/** `npm run rapport -- check [paths]`. Exits with 1 when something is wrong, 2 when the command was not understood. */
const HELP = `Usage: npm run rapport -- check [paths]

Reads questionnaires and their examples and says what is wrong, where, and what to do.
A path is a folder with a questionnaire.yaml, or the file itself, or questionnaires/together.yaml; without one, all of
questionnaires/ and the guide.

Example: npm run rapport -- check questionnaires/lonely-or-alone`;

const root = resolve(import.meta.dirname, '../..');
const [command, ...paths] = process.argv.slice(2);
if (command === '--help' || paths.includes('--help')) {
	console.log(HELP);
	process.exit(0);
}
if (command !== 'check') {
	console.error(command === undefined ? HELP : `There is no command \`${command}\`.\n\n${HELP}`);
	process.exit(2);
}

const all = join(root, 'questionnaires');
const folders = readdirSync(all, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const isTogether = (path: string): boolean => basename(path) === 'together.yaml';
const named = paths.filter((path) => !isTogether(path));
const chosen = paths.length > 0 ? named : folders.map(({ name }) => join(all, name));
let errors = 0;
let warnings = 0;
function tell(checked: Checked): void {
	checked.lines.forEach((line) => console.log(line));
	errors += checked.errors;
	warnings += checked.warnings;
}
if (paths.length === 0) tell(checkGuidePages(root));
if (paths.length === 0 || paths.some(isTogether)) tell(checkTogether(root));
for (const path of chosen) {
	const checked = checkQuestionnaire(root, path);
	if (checked === null) {
		console.error(
			`There is no questionnaire at ${path}. Name a folder that holds a questionnaire.yaml.`
		);
		process.exit(2);
	}
	tell(checked);
}
const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
console.log(
	`${count(chosen.length, 'questionnaire')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`
);
process.exit(errors > 0 ? 1 : 0);
