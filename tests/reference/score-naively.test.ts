import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/model/condition.ts';
import type { Question } from '../../src/model/question.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { Scale } from '../../src/model/scale.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { decimal, fraction } from './fraction.ts';
import { oneNumber } from './random-questionnaire.ts';
import { scoreNaively } from './score-naively.ts';

/** Worked by hand, so that the referee itself is held to something. */
describe('the reference', () => {
	test('turns a reversed item round before the mean', () => {
		expect(
			scored({ members: [member('a'), { ...member('b'), reversed: true }] }, 'a3 b1')
		).toMatchObject({
			value: fraction(5n, 2n),
			prorated: false,
			possible: null
		});
	});

	test('makes a prorated sum the mean times all weights', () => {
		const members = [member('a', 2), member('b'), member('c')];
		const scale = { scoring: { method: 'sum' }, members, missing: half } as const;
		// (2 x 3 + 1) / 3 x 4, and with c answered 6 + 1 + (0 to 3).
		expect(scored(scale, 'a3 b1')).toMatchObject({
			value: fraction(28n, 3n),
			answered: 2,
			of: 3,
			prorated: true,
			possible: { low: decimal(7), high: decimal(10) }
		});
	});

	test('adds nothing for a missing member under zero_up_to, and keeps its weight below', () => {
		const members = [member('a'), member('b'), member('c')];
		const missing = { rule: 'zero_up_to', atMost: 1 } as const;
		expect(scored({ members, missing }, 'a3 b1')).toMatchObject({ value: fraction(4n, 3n) });
		expect(scored({ members, missing }, 'a3')).toMatchObject({ kind: 'partial', settleSize: 1 });
	});

	test('tells what is still possible through a question that is not yet shown', () => {
		const showWhen: Condition = { kind: 'answer', question: 'a', options: ['a3'] };
		const members = [member('a'), member('b'), member('c')];
		const bands = [
			{ id: 'low', from: null, title: 'Low', text: 'Low.' },
			{ id: 'high', from: 1.4, title: 'High', text: 'High.' }
		];
		// c appears with a3 only: from (0 + 3) / 2 with a0 to (3 + 3 + 3) / 3 with a3 and c3.
		expect(scored({ members, bands }, 'b3', { c: showWhen })).toEqual({
			kind: 'partial',
			exact: true,
			answered: 1,
			of: 2,
			low: decimal(1.5),
			high: decimal(3),
			bands: ['high'],
			settleSize: 1
		});
	});

	test('lets hidden members count as 0 where they add', () => {
		const showWhen: Condition = { kind: 'answer', question: 'a', options: ['a3'] };
		const members = [member('a'), member('b')];
		const scale = { scoring: { method: 'sum' }, members, hidden: 'zero' } as const;
		expect(scored(scale, 'a2', { b: showWhen })).toMatchObject({
			value: decimal(2),
			answered: 1,
			of: 1,
			prorated: false
		});
	});

	test('rounds a tie up or to the even multiple', () => {
		const members = [member('a'), member('b')];
		const up = { to: 1, half: 'up' } as const;
		const even = { to: 1, half: 'even' } as const;
		expect(scored({ members, round: up }, 'a0 b1')).toMatchObject({ value: decimal(1) });
		expect(scored({ members, round: even }, 'a0 b1')).toMatchObject({ value: decimal(0) });
		expect(scored({ members, round: even }, 'a2 b1')).toMatchObject({ value: decimal(2) });
	});

	test('has no score where the table has no row', () => {
		const table = [{ raw: 1, score: 40, error: 2 }];
		expect(scored({ members: [member('a')], table }, 'a1')).toMatchObject({ value: decimal(40) });
		expect(scored({ members: [member('a')], table }, 'a2')).toMatchObject({ kind: 'unscored' });
	});
});

const half = { rule: 'prorate_half' } as const;

function member(name: string, weight = 1) {
	return { name, reversed: false, weight };
}

/** Scores one scale over questions a, b and c with options worth 0 to 3; `a3 b1` is the sheet. */
function scored(parts: Partial<Scale>, answers: string, showWhen: Record<string, Condition> = {}) {
	const { questionnaire: blank } = oneNumber(0, []);
	const [scale] = blank.scales;
	const [question] = blank.questions;
	if (!scale || !question) throw new Error('The blank has a scale and a question.');
	const { page, text, hint, required, kept } = question;
	const mean: Scale = { ...scale, scoring: { method: 'mean' }, ...parts };
	const questions = ['a', 'b', 'c'].map((id): Question => {
		return {
			...{ id, page, text, hint, required, kept, showWhen: showWhen[id] ?? null },
			kind: 'choose_one',
			options: [0, 1, 2, 3].map((points) => ({
				...{ id: `${id}${String(points)}`, text: 'An answer', points, exclusive: false }
			})),
			notApplicable: null
		};
	});
	const questionnaire: Questionnaire = {
		...blank,
		questions: questions as Questionnaire['questions'],
		scales: [mean]
	};
	const sheet: Sheet = new Map(answers.split(' ').map((option) => [option.slice(0, 1), option]));
	return scoreNaively(questionnaire, [], sheet).scales.get(mean.id);
}
