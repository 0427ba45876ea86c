import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { overlayLanguage } from './overlay-language.ts';

const FILE = 'questionnaire.yaml';

/**
 * The questionnaire files an author means by a path: the file itself, the one of its folder, or those of the folders
 * in it. Empty when there are none.
 */
export function findQuestionnaires(path: string): string[] {
	const full = resolve(path);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) {
		const own = join(dirname(full), FILE);
		return [existsSync(own) && goesWith(full) ? own : full];
	}
	if (existsSync(join(full, FILE))) return [join(full, FILE)];
	return readdirSync(full, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => join(full, name, FILE))
		.filter((file) => existsSync(file))
		.toSorted();
}

/**
 * True for examples and translations, which are checked with the questionnaire beside them. Another version of it may
 * have a name like a translation's, such as `old.yaml`, but it has an id, which no translation has.
 */
function goesWith(file: string): boolean {
	if (basename(file) === 'examples.yaml') return true;
	return overlayLanguage(file) !== null && !/^\uFEFF?id\s*:/m.test(readFileSync(file, 'utf8'));
}
