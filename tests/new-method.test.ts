import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'rapport-method-'));
for (const name of ['src', 'tsconfig.json', 'tsconfig.core.json']) {
	cpSync(join(root, name), join(copy, name), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
afterAll(() => rmSync(copy, { recursive: true }));

const RECORD = 'src/engine/methods/median2.ts';
const CALCULATIONS = 'src/engine/methods/calculations.ts';
const AUTHORINGS = 'src/engine/methods/authorings.ts';
const METHODS = 'src/engine/methods/methods.ts';
const FORMAT = 'src/model/scale.ts';
const record = textOf('src/engine/methods/median.ts').replaceAll(/\bmedian\b/g, 'median2');

/** All that a new method takes: its file, its line in each list, and its name in the format. */
const whole = new Map([
	[RECORD, record],
	[CALCULATIONS, `${textOf(CALCULATIONS)}export { calculation as median2 } from './median2.ts';\n`],
	[AUTHORINGS, `${textOf(AUTHORINGS)}export { authoring as median2 } from './median2.ts';\n`],
	[FORMAT, textOf(FORMAT).replace("\t'median',\n", "\t'median',\n\t'median2',\n")]
]);

/** The compiler over the copy, with these files in the place of those on the disk. */
const { fileNames, options } = ts.parseJsonConfigFileContent(
	ts.readConfigFile(join(copy, 'tsconfig.core.json'), ts.sys.readFile).config,
	ts.sys,
	copy
);
let before: ts.Program | undefined;

function errorsWith(changes: ReadonlyMap<string, string>, only?: readonly string[]): string[] {
	const changed = new Map([...changes].map(([file, text]) => [join(copy, file), text]));
	const host = ts.createCompilerHost(options, true);
	host.fileExists = (file) => changed.has(file) || ts.sys.fileExists(file);
	host.readFile = (file) => changed.get(file) ?? ts.sys.readFile(file);
	host.getSourceFile = (file, languageVersion) => {
		const text = host.readFile(file);
		if (text === undefined) return undefined;
		const known = before?.getSourceFile(file);
		return known?.text === text ? known : ts.createSourceFile(file, text, languageVersion, true);
	};
	const program = ts.createProgram([...fileNames, ...changed.keys()], options, host, before);
	before = program;
	const files = only?.map((file) => program.getSourceFile(join(copy, file)));
	return (files ?? [undefined])
		.flatMap((file) => program.getSemanticDiagnostics(file))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function textOf(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

describe('a method called median2, which is median once more', () => {
	test(
		'takes one file, one line in each of two lists and one word in the format',
		{ timeout: 600_000 },
		() => {
			expect(errorsWith(whole)).toEqual([]);
			for (const file of [CALCULATIONS, AUTHORINGS, FORMAT]) {
				const added = whole.get(file)!.split('\n').length - textOf(file).split('\n').length;
				expect([file, added]).toEqual([file, 1]);
			}
		}
	);

	test.each([
		['its line in the list of calculations', CALCULATIONS, METHODS],
		['its line in the list of authorings', AUTHORINGS, METHODS],
		['its word in the format', FORMAT, RECORD]
	])('does not compile without %s', { timeout: 600_000 }, (_, left, failing) => {
		const rest = new Map([...whole].filter(([file]) => file !== left));
		expect(errorsWith(rest, [failing])).not.toEqual([]);
	});

	test.each(partsOf(record))('does not compile without `%s`', { timeout: 600_000 }, (_, part) => {
		const incomplete = new Map([...whole, [RECORD, record.replace(part, '')]]);
		expect(errorsWith(incomplete, [RECORD]).join()).toMatch(/missing|not assignable/);
	});

	test('is read, scored, proved and explained as median is', { timeout: 600_000 }, () => {
		for (const [file, text] of whole) writeFileSync(join(copy, file), text);
		const program = trial();
		const tried = (method: string): string =>
			execFileSync(process.execPath, [program, method], { encoding: 'utf8' });
		expect(tried('median')).toContain('the middle is 1');
		expect(tried('median2').replaceAll('median2', 'median')).toBe(tried('median'));
	});
});

/** Every entry of the record and of the records in it, with its text. */
function partsOf(text: string): [string, string][] {
	const file = ts.createSourceFile('median2.ts', text, ts.ScriptTarget.Latest, true);
	const found: [string, string][] = [];
	const visit = (node: ts.Node, isOwn: boolean): void => {
		if (ts.isObjectLiteralExpression(node) && isOwn) {
			for (const property of node.properties) {
				// Up to the comma after it.
				const part = text.slice(property.getFullStart(), property.getEnd());
				const after = text[property.getEnd()] === ',' ? ',' : '';
				found.push([property.name?.getText(file) ?? '', part + after]);
				if (ts.isPropertyAssignment(property)) visit(property.initializer, true);
			}
			return;
		}
		if (ts.isVariableStatement(node) || ts.isVariableDeclarationList(node)) {
			node.forEachChild((child) => visit(child, isOwn));
		}
		if (ts.isVariableDeclaration(node) && node.initializer) visit(node.initializer, true);
	};
	file.forEachChild((node) => visit(node, false));
	return found;
}

/** A module in the copy that reads a questionnaire with a method, and does everything with it. */
function trial(): string {
	const file = join(copy, 'src/trial.ts');
	writeFileSync(
		file,
		`import { compile } from './engine/compile.ts';
import { score } from './engine/score.ts';
import { explainSheet } from './explain/explain-sheet.ts';
import { mutate } from './prove/mutate/mutate.ts';
import { prove } from './prove/prove.ts';
import { readQuestionnaire } from './questionnaire/read-questionnaire.ts';

const HEAD = \`format: 1
id: trial
version: 1
language: en
title: Trial
summary: A trial.
minutes: 1
kind: reflection
about: { purpose: Testing., for: tests, limits: Everything. }
rights: own
skipping: allowed
answers: { often: { options: { never: Never, often: Often, most: Mostly }, points: [0, 1, 3] } }
pages: { page: { title: Page, answers: often, questions: { a: A?, b: B?, c: C?, d: D? } } }
scales: { load: { title: Load, describes: How much., of: [a, b, c, d], higher: harder, missing: { prorate_from: 2 }, score: \`;

const reading = readQuestionnaire(HEAD + process.argv[2] + ' } }\\n', {});
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const program = compile(reading.questionnaire, []);
const sheet = new Map([['a', 'often'], ['b', 'never'], ['d', 'most']]);
for (const one of [score(program, sheet), explainSheet(program, sheet), mutate(program, []), prove(program)]) {
	console.log(
		JSON.stringify(one, (_, value) =>
			typeof value === 'bigint' ? String(value) : value instanceof Map ? [...value] : value
		)
	);
}
`
	);
	return file;
}
