import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from './read-content.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'rapport-content-'));
	cpSync('guide', join(root, 'guide'), { recursive: true });
	cpSync('questionnaires', join(root, 'questionnaires'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function change(file: string, from: string, to: string): void {
	const source = readFileSync(join(root, file), 'utf8');
	if (!source.includes(from)) throw new Error(`${file} does not hold ${from}`);
	writeFileSync(join(root, file), source.replace(from, to));
}

/** The first line of each problem: file, line, column and code. */
function problems(): string[] {
	const reading = readContent(root);
	if (reading.ok) return [];
	return reading.message.match(/^\S+:\d+:\d+ \w+/gm) ?? [];
}

const check = 'questionnaires/lonely-or-alone/questionnaire.yaml';

describe('readContent', () => {
	test('reads what this site ships', () => {
		expect(problems()).toEqual([]);
	});

	test('gives plain JSON', () => {
		const reading = readContent(root);
		expect(reading.ok && JSON.parse(JSON.stringify(reading.content))).toEqual(
			reading.ok && reading.content
		);
	});

	test('names the file, the line and the column of a mistake in a questionnaire', () => {
		change(check, 'format: 1', 'fromat: 1');
		expect(problems()[0]).toMatch(
			/^questionnaires\/lonely-or-alone\/questionnaire\.yaml:\d+:\d+ \w+/
		);
	});

	test('names the file of a mistake in the guide, and does not blame the checks that show its page', () => {
		change('guide/en/micro-connections.md', 'kind: practice', 'kind: practise');
		expect(problems()).toEqual([expect.stringMatching(/^guide\/en\/micro-connections\.md:\d+:7 /)]);
	});

	test('names the file of a mistake in what checks say about each other', () => {
		change('questionnaires/together.yaml', 'social-load: high', 'social-load: hihg');
		expect(problems()).toEqual([
			expect.stringMatching(/^questionnaires\/together\.yaml:\d+:\d+ band_unknown/)
		]);
	});

	test('does not blame it for a mistake in a check', () => {
		change(check, 'format: 1', 'fromat: 1');
		expect(problems().filter((problem) => problem.includes('together'))).toEqual([]);
	});

	test('names the help lines', () => {
		change('guide/helplines.json', '"crisis"', '"crises"');
		expect(problems()).toEqual([
			expect.stringMatching(/^guide\/helplines\.json:\d+:\d+ choice_unknown/)
		]);
	});

	test('says so when a page of the guide that a check shows is gone', () => {
		change(check, 'show: micro-connections', 'show: micro-conections');
		expect(problems()).toEqual([expect.stringContaining('section_unknown')]);
	});

	test('reads a folder without anything as lacking help lines and sources', () => {
		rmSync(join(root, 'guide'), { recursive: true });
		rmSync(join(root, 'questionnaires'), { recursive: true });
		expect(problems().map((problem) => problem.split(':')[0])).toEqual([
			'guide/sources.yaml',
			'guide/helplines.json'
		]);
	});
});
