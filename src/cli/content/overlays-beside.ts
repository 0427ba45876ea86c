import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { overlayLanguage } from './overlay-language.ts';

/** The translations beside a questionnaire file, by the language their names give. A file of another name has none. */
export function overlaysBeside(file: string): { language: string; file: string }[] {
	if (basename(file) !== 'questionnaire.yaml') return [];
	const folder = dirname(file);
	return readdirSync(folder)
		.toSorted()
		.flatMap((name) => {
			const language = overlayLanguage(name);
			return language === null ? [] : [{ language, file: join(folder, name) }];
		});
}
