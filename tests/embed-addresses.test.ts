import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ID } from '../src/model/words.ts';
import { readQuestionnaire } from '../src/questionnaire/read-questionnaire.ts';

const root = resolve(import.meta.dirname, '..');
const source = readFileSync(join(root, 'tests/samples/questionnaire.yaml'), 'utf8');

/** What stands at `/embed/<name>` beside the frames, in any group of routes. */
function pagesBeside(): string[] {
	return readdirSync(join(root, 'src/routes'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /^\+(page|server)/.test(entry.name))
		.map((entry) =>
			entry.parentPath.slice(join(root, 'src/routes').length).replace(/\/\(\w+\)/g, '')
		)
		.flatMap((path) => /^\/embed\/([^/[\]]+)$/.exec(path)?.[1] ?? []);
}

test('no check can have an id at whose frame another page stands', () => {
	const names = pagesBeside().filter((name) => ID.test(name));
	expect(names).toContain('check');
	for (const id of names) {
		const reading = readQuestionnaire(source.replace(/^id: .*$/m, `id: ${id}`), {});
		const codes = reading.ok ? [] : reading.problems.map(({ code }) => code);
		expect(codes, id).toContain('id_taken');
	}
});
