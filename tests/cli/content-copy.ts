import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small content folder of one questionnaire, which a test may change. */
export function contentCopy(): ContentCopy {
	const root = mkdtempSync(join(tmpdir(), 'rapport-cli-'));
	cpSync(join(import.meta.dirname, 'content'), root, { recursive: true });
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	const path = (file: string): string => join(root, file);
	return {
		root,
		read: (file) => readFileSync(path(file), 'utf8'),
		write: (file, text) => {
			mkdirSync(dirname(path(file)), { recursive: true });
			writeFileSync(path(file), text);
		},
		replace: (file, from, to) => {
			const before = readFileSync(path(file), 'utf8');
			if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
			writeFileSync(path(file), before.replace(from, to));
		}
	};
}

export type ContentCopy = {
	root: string;
	read(file: string): string;
	write(file: string, text: string): void;
	replace(file: string, from: string, to: string): void;
};

export const QUESTIONNAIRE = 'questionnaires/evenings/questionnaire.yaml';
export const EXAMPLES = 'questionnaires/evenings/examples.yaml';
