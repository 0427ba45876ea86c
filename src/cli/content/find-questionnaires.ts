import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const FILE = 'questionnaire.yaml';

/**
 * The questionnaire files an author means by a path: the file itself, the one of its folder, or those of the folders
 * in it. Empty when there are none.
 */
export function findQuestionnaires(path: string): string[] {
	const full = resolve(path);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) {
		// What stands beside a questionnaire is checked with it.
		const isBeside = basename(full) !== FILE && existsSync(join(dirname(full), FILE));
		return [isBeside ? join(dirname(full), FILE) : full];
	}
	if (existsSync(join(full, FILE))) return [join(full, FILE)];
	return readdirSync(full, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => join(full, name, FILE))
		.filter((file) => existsSync(file))
		.toSorted();
}
