import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sections } from '../../../tests/content/shipped.ts';
import { readManuscript } from '../read-manuscript.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const questionnaire = read('questionnaire.yaml');

test('what the workbench opens with is the one that authors read about', () => {
	const guide = readFileSync(
		resolve(import.meta.dirname, '../../../questionnaires/README.md'),
		'utf8'
	);
	expect(guide).toContain(`\`\`\`yaml\n${questionnaire}\`\`\``);
});

test('it reads without a problem, and its personas come out', () => {
	const manuscript = { questionnaire, examples: read('examples.yaml'), recorded: null };
	const { listed, usable } = readManuscript(manuscript, sections);
	expect(listed).toEqual([]);
	expect(usable?.personas).toHaveLength(2);
});
