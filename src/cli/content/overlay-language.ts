import { basename } from 'node:path';

/** The language that the name of a translation gives, `de.yaml` or `pt-BR.yaml`; null for a file of another name. */
export function overlayLanguage(file: string): string | null {
	const [, language = null] = /^([a-z]{2,3}(?:-[A-Z]{2})?)\.yaml$/.exec(basename(file)) ?? [];
	return language;
}
