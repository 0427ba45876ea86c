import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../engine/compile.ts';
import { score } from '../engine/score.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Unproved } from '../model/unproved.ts';
import { prove } from './prove.ts';
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts';

const file = join(
	import.meta.dirname,
	'../../tests/samples/unproved/theorem_not_proved/questionnaire.yaml'
);
const reading = readQuestionnaire(readFileSync(file, 'utf8'), { folder: 'small' });
if (!reading.ok) throw new Error('The sample does not read.');
const { questionnaire } = reading;

const FEW = { mostStates: 2_000 };
const withUnproved = (unproved: Unproved[]): Questionnaire => ({ ...questionnaire, unproved });

describe('a scale with more ways than the budget', () => {
	const program = compile(questionnaire, []);
	const proof = prove(program, FEW);
	const [scale] = proof.scales;

	test('is not counted', () => {
		expect(scale).toMatchObject({ values: null, unscored: null });
		expect(scale!.bands.map(({ sheets }) => sheets)).toEqual([null, null]);
	});

	test('has its extremes from extreme sheets', () => {
		const all = (option: string) => {
			const sheet = new Map(questionnaire.questions.map(({ id }) => [id, option]));
			return score(program, sheet).scales[0]!;
		};
		expect([all('never'), all('often')]).toMatchObject([
			{ value: scale!.range!.low },
			{ value: scale!.range!.high }
		]);
	});

	test('has its bands reached by sheets that were found', () => {
		expect(scale!.bands.every(({ witness }) => witness !== null)).toBe(true);
		expect(proof.theorems.find(({ theorem }) => theorem === 'band-reachable')).toEqual({
			theorem: 'band-reachable',
			claims: 1,
			failed: 0,
			notProved: 0
		});
	});

	test('is monotone because its slopes are positive', () => {
		expect(proof.theorems.find(({ theorem }) => theorem === 'monotone')).toMatchObject({
			claims: 1,
			failed: 0,
			notProved: 0
		});
	});

	test('still has its sheets counted, which do not depend on sums', () => {
		expect(proof.sheets).toEqual({ all: 4n ** 10n, complete: 3n ** 10n });
	});
});

describe('what is not proved', () => {
	const because = 'The manual shows it.';
	const promise: Unproved = { theorem: 'promises', at: '1', because };
	const everyone: Unproved = { theorem: 'something-for-everyone', at: null, because };

	test('is a problem until the author acknowledges just that', () => {
		const codes = (unproved: Unproved[]) =>
			prove(compile(withUnproved(unproved), []), FEW).failures.map(({ code }) => code);
		expect(codes([])).toEqual(['theorem_not_proved', 'theorem_not_proved']);
		expect(codes([everyone])).toEqual(['theorem_not_proved']);
		expect(codes([everyone, promise])).toEqual([]);
		expect(codes([everyone, promise, { ...promise, at: '2' }])).toEqual(['unproved_unneeded']);
	});

	test('is listed with its reason', () => {
		const { notProved } = prove(compile(withUnproved([promise]), []), FEW);
		expect(notProved).toEqual([
			{ theorem: 'something-for-everyone', at: null, because: null },
			{ theorem: 'promises', at: '1', because }
		]);
	});

	test('becomes unneeded once the budget is enough', { timeout: 60_000 }, () => {
		const { failures, notProved } = prove(compile(withUnproved([everyone, promise]), []));
		expect(notProved).toEqual([]);
		expect(failures.map(({ code }) => code)).toEqual(['unproved_unneeded', 'unproved_unneeded']);
	});
});
