import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Questionnaire } from '../../src/model/questionnaire.ts';
import type { ProblemCode } from '../../src/problems/problem.ts';
import { messages } from '../../src/problems/messages.en.ts';
import { readExamples } from '../../src/questionnaire/read-examples.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { sections } from './guide.ts';
import { printed, problemsOf } from './read-sample.ts';

const bad = join(import.meta.dirname, 'bad');
const good = join(import.meta.dirname, 'good');

const told = new Map(readdirSync(bad).map((name) => [name, problemsOf(join(bad, name), name)]));
const codes = new Map([...told].map(([name, all]) => [name, all.map(({ problem }) => problem.code)]));

describe('a bad sample', () => {
	test.each([...told])('%s is told as expected', (name, problems) => {
		const expected = join(bad, name, 'expected.txt');
		const actual = printed(problems);
		if (process.env['UPDATE_SAMPLES']) writeFileSync(expected, actual);
		expect(actual).toBe(readFileSync(expected, 'utf8'));
	});

	test('exists for every code there is', () => {
		const shown = new Set([...codes.values()].flat());
		const missing = (Object.keys(messages) as ProblemCode[]).filter((code) => !shown.has(code));
		expect(missing).toEqual([]);
	});

	test('is named after a code that it shows', () => {
		const misnamed = [...codes].filter(([name, all]) => !all.some((code) => code === name.split('-')[0]));
		expect(misnamed).toEqual([]);
	});
});

describe('a good sample', () => {
	test.each(readdirSync(good))('%s is read without a problem, into the model', (name) => {
		const source = readFileSync(join(good, name, 'questionnaire.yaml'), 'utf8');
		const reading = readQuestionnaire(source, { folder: name, sections });
		expect(reading).toMatchObject({ ok: true, warnings: [] });
		if (!reading.ok) return;
		expect(Questionnaire.parse(reading.questionnaire)).toEqual(reading.questionnaire);

		const examples = join(good, name, 'examples.yaml');
		if (!existsSync(examples)) return;
		const personas = readExamples(readFileSync(examples, 'utf8'), reading.questionnaire);
		expect(personas).toMatchObject({ ok: true });
	});
});
