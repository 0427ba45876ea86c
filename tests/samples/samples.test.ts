import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPersona } from '../../src/engine/check-persona.ts';
import { compile } from '../../src/engine/compile.ts';
import { Questionnaire } from '../../src/model/questionnaire.ts';
import { messages } from '../../src/problems/messages.en.ts';
import { readExamples } from '../../src/questionnaire/read-examples.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { sections } from './guide.ts';
import { unprovedSample } from './read-unproved.ts';
import { printed, problemsOf, told } from './read-sample.ts';

const bad = join(import.meta.dirname, 'bad');
const good = join(import.meta.dirname, 'good');
const unproved = join(import.meta.dirname, 'unproved');

const badSamples = new Map(readdirSync(bad).map((name) => [name, problemsOf(join(bad, name), name)]));
const withExamples = readdirSync(good).filter((name) => existsSync(join(good, name, 'examples.yaml')));
const codes = new Map([...badSamples].map(([name, all]) => [name, all.map(({ problem }) => problem.code)]));

/** What reads well and yet fails when it is proved; `tests/prove` looks into these. */
const provenWrong = new Map(
	readdirSync(unproved).map((name) => {
		const { proof, unreached } = unprovedSample(join(unproved, name));
		const found: string[] = proof.failures.map(({ code }) => code);
		return [name, unreached === '' ? found : [...found, 'section_unreached']];
	})
);

describe('a bad sample', () => {
	test.each([...badSamples])('%s is told as expected', (name, problems) => {
		const expected = join(bad, name, 'expected.txt');
		const actual = printed(problems);
		if (process.env['UPDATE_SAMPLES']) writeFileSync(expected, actual);
		expect(actual).toBe(readFileSync(expected, 'utf8'));
	});

	test('exists for every code there is', () => {
		const shown = new Set([...codes.values(), ...provenWrong.values()].flat());
		const missing = Object.keys(messages).filter((code) => !shown.has(code));
		expect(missing).toEqual([]);
	});

	test('is named after a code that it shows', () => {
		const misnamed = [...codes, ...provenWrong].filter(
			([name, all]) => !all.some((code) => code === name.split('-')[0])
		);
		expect(misnamed).toEqual([]);
	});
});

describe('a good sample', () => {
	test.each(readdirSync(good))('%s is read without a problem, into the model', (name) => {
		const source = readFileSync(join(good, name, 'questionnaire.yaml'), 'utf8');
		const reading = readQuestionnaire(source, { folder: name, sections });
		const file = `${name}/questionnaire.yaml`;
		expect(printed(told(file, source, reading))).toBe('\n');

		if (!reading.ok) return;
		expect(Questionnaire.parse(reading.questionnaire)).toEqual(reading.questionnaire);
	});

	test.each(withExamples)('%s has examples that come out as expected', (name) => {
		const questionnaire = readFileSync(join(good, name, 'questionnaire.yaml'), 'utf8');
		const reading = readQuestionnaire(questionnaire, { folder: name, sections });
		if (!reading.ok) throw new Error(`${name} is not a good sample.`);

		const source = readFileSync(join(good, name, 'examples.yaml'), 'utf8');
		const examples = readExamples(source, reading.questionnaire);
		expect(printed(told(`${name}/examples.yaml`, source, examples))).toBe('\n');

		if (!examples.ok) return;
		const program = compile(reading.questionnaire, sections);
		expect(examples.personas.flatMap((persona) => checkPersona(program, persona))).toEqual([]);
	});
});
