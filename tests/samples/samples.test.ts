import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Questionnaire } from '../../src/model/questionnaire.ts';
import { messages } from '../../src/problems/messages.en.ts';
import { readExamples } from '../../src/questionnaire/read-examples.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { sections } from './guide.ts';
import { printed, problemsOf } from './read-sample.ts';

const bad = join(import.meta.dirname, 'bad');
const good = join(import.meta.dirname, 'good');

describe('a bad sample', () => {
	test.each(readdirSync(bad))('%s is told as expected', (name) => {
		const folder = join(bad, name);
		const expected = join(folder, 'expected.txt');
		const actual = printed(problemsOf(folder, name));

		if (process.env['UPDATE_SAMPLES']) writeFileSync(expected, actual);
		expect(actual).toBe(readFileSync(expected, 'utf8'));
	});

	test.each(Object.keys(messages))('shows %s', (code) => {
		const shown = readdirSync(bad).filter((name) => {
			const folder = join(bad, name);
			return problemsOf(folder, name).some(({ problem }) => problem.code === code);
		});
		expect(shown).not.toEqual([]);
	});

	test('is named after a code that it shows', () => {
		const misnamed = readdirSync(bad).filter((name) => {
			const codes = problemsOf(join(bad, name), name).map(({ problem }) => problem.code);
			return name !== 'example-names' && !codes.some((code) => code === name.split('-')[0]);
		});
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
