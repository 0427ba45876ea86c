import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

const samples = join(import.meta.dirname, '../../tests/samples');
const conditions = readFileSync(join(samples, 'good/conditions/questionnaire.yaml'), 'utf8');
const small = readFileSync(join(samples, 'questionnaire.yaml'), 'utf8');

function of(source: string) {
	const reading = readQuestionnaire(source);
	if (!reading.ok) throw new Error(`Not a sound questionnaire: ${reading.problems[0]?.code}`);
	return fingerprint(reading.questionnaire);
}

/** The same questionnaire with one thing changed. */
function changed(source: string, from: string, to: string) {
	if (!source.includes(from)) throw new Error(`There is no ${from} to change.`);
	return of(source.replace(from, to));
}

describe('fingerprint', () => {
	test('is a SHA-256 in hexadecimal', () => {
		expect(of(small).scores).toMatch(/^[0-9a-f]{64}$/);
	});

	test.each([
		['a question is worded anew', 'I get home late.', 'I come home late.'],
		['an answer is worded anew', 'never: Never', 'never: Not once'],
		['a band is worded anew', 'title: High', 'title: Much'],
		['the title changes', 'title: Small', 'title: Smaller'],
		['the version is raised', 'version: 1', 'version: 2'],
		['a flag gets words', 'level: note', 'level: note\n    title: Tired'],
		['a shorthand is written out', '    higher', '    weights: { late: 1 }\n    higher'],
		[
			'questions change places',
			'      late: I get home late.\n      loud: It is loud at home.',
			'      loud: It is loud at home.\n      late: I get home late.'
		]
	])('stays the same when %s', (_, from, to) => {
		expect(changed(small, from, to)).toEqual(of(small));
	});

	test.each([
		['points', 'points: [0, 1]', 'points: [0, 2]'],
		['a cut', 'from: 2', 'from: 1.5'],
		['the way of scoring', 'score: sum', 'score: max'],
		['a reversal', '    higher', '    reversed: [late]\n    higher'],
		['a weight', '    higher', '    weights: { late: 2 }\n    higher'],
		['the rule for gaps', 'none_allowed', '{ prorate_from: 1 }'],
		['a transform', '    higher', '    transform: pomp\n    higher'],
		['a member', 'of: [late, loud]', 'of: [late, hours]'],
		['a flag', 'when: { late: often }\n    level', 'when: { late: never }\n    level'],
		['the level of a flag', 'level: note', 'level: support'],
		['a profile', 'when: { noise: high }', 'when: { noise: low }'],
		['the range of a number', 'max: 12', 'max: 24'],
		['an option', 'music: Music', 'music: Music\n          sleep: Sleep'],
		[
			'when a question is shown',
			'number: { min',
			'show_when: { late: often }\n        number: { min'
		]
	])('tells when %s changes', (_, from, to) => {
		expect(changed(small, from, to).scores).not.toBe(of(small).scores);
	});

	test('tells a change of guidance from one of scores', () => {
		const { scores, guidance } = changed(small, 'show: rest-well', 'show: rest-more');
		expect(scores).toBe(of(small).scores);
		expect(guidance).not.toBe(of(small).guidance);
	});

	test('changes for the scales that a change reaches, and no others', () => {
		const before = of(conditions).scales;
		const after = changed(conditions, 'of: [warm1, warm2]', 'of: [warm1]').scales;
		expect([...after.keys()].filter((scale) => after.get(scale) !== before.get(scale))).toEqual([
			'warm'
		]);
	});
});
