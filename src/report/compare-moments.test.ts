import { describe, expect, test } from 'vitest';
import { momentOf } from '../../tests/fixtures/moments.ts';
import { compareEn } from '../i18n/compare.en.ts';
import type { Precision } from '../model/scale.ts';
import { compareMoments, type Moment } from './compare-moments.ts';

const unknown = (): null => null;
// The worked example of the domain's formula 5: the smallest reliable change is 9.2971.
const cited: Precision = { sd: 7.5, reliability: 0.8, kind: 'test-retest', source: 'A study.' };
const may = momentOf('3 May', { value: 20, band: 'Often' });
const said = (before: Moment, after: Moment, precision: Precision | null = null) =>
	compareMoments(before, after, () => precision)?.scales[0]?.sentences;

describe('compareMoments', () => {
	test('names both steps and both days', () => {
		const june = momentOf('9 June', { value: 8, band: 'Sometimes' });
		expect(compareMoments(may, june, unknown)?.scales).toEqual([
			{
				scale: 'gap',
				title: 'The gap',
				sentences: ['“Often” on 3 May, “Sometimes” on 9 June.'],
				before: 'Often, 20 (from 0 to 40)',
				after: 'Sometimes, 8 (from 0 to 40)'
			}
		]);
	});

	test('tells a move within a step from no move', () => {
		expect(said(may, momentOf('9 June', { value: 22, band: 'Often' }))).toEqual([
			'“Often” both times. The number went from 20 to 22.'
		]);
		expect(said(may, momentOf('9 June', { value: 20, band: 'Often' }))).toEqual([
			'“Often” on 3 May, and the same on 9 June.'
		]);
	});

	test('says on which day there was no score', () => {
		expect(said(may, momentOf('9 June', null))).toEqual([
			'There was no score on 9 June, so there is nothing to compare.'
		]);
	});

	test('says once that chance is unknown, and only where something moved', () => {
		const moved = momentOf('9 June', { value: 8, band: 'Sometimes' });
		expect(compareMoments(may, moved, unknown)?.note).toBe(compareEn.chanceUnknown);
		expect(compareMoments(may, may, unknown)?.note).toBeNull();
		expect(compareMoments(may, moved, () => cited)?.note).toBeNull();
	});

	test('judges a change by the cited precision, just below and just above its limit', () => {
		const by = (value: number, precision = cited) =>
			said(may, momentOf('9 June', { value: 20 + value, band: 'Often' }), precision)?.slice(1);
		expect(by(9.29)).toEqual([compareEn.couldBeChance]);
		expect(by(9.3)).toEqual([compareEn.moreThanChance]);
		expect(by(-9.3)).toEqual([compareEn.moreThanChance]);
		expect(by(9.3, { ...cited, kind: 'alpha' })).toEqual([
			compareEn.moreThanChance,
			compareEn.fromAlpha
		]);
	});

	test('compares nothing that does not measure alike', () => {
		const other = momentOf('9 June', { value: 8, band: 'Sometimes' }, 'b');
		expect(compareMoments(may, other, unknown)).toBeNull();
		const { result } = may;
		const elsewhere = { ...may, result: { ...result, questionnaire: 'mornings' } };
		expect(compareMoments(may, elsewhere, unknown)).toBeNull();
	});

	test('never judges', () => {
		expect(JSON.stringify(Object.values(compareEn).map(String))).not.toMatch(
			/improv|better|worse|progress|declin|recover/i
		);
	});
});
