import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const FILE = 'questionnaire.yaml';

/** True for examples and translations, which are checked with their questionnaire. They have no id of their own. */
const isBeside = (file: string): boolean =>
	basename(file) !== FILE && !/^id:/m.test(readFileSync(file, 'utf8'));

/**
 * The questionnaire files an author means by a path: the file itself, the one of its folder, or those of the folders
 * in it. Empty when there are none.
 */
export function findQuestionnaires(path: string): string[] {
	const full = resolve(path);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) {
		const own = join(dirname(full), FILE);
		return [isBeside(full) && existsSync(own) ? own : full];
	}
	if (existsSync(join(full, FILE))) return [join(full, FILE)];
	return readdirSync(full, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => join(full, name, FILE))
		.filter((file) => existsSync(file))
		.toSorted();
}
