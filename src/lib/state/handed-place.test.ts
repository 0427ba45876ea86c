import { describe, expect, test } from 'vitest';
import { evenings } from '../../../tests/fixtures/evenings.ts';
import { placeToHand, readHanded } from './handed-place.ts';

const place = {
	stage: 'questions' as const,
	current: 'late',
	entered: new Map([
		['form', ['often']],
		['__proto__', ['never']]
	])
};
const handed = structuredClone(placeToHand('evenings', evenings, place));

describe('a place that is handed over', () => {
	test('arrives with its answers', () => {
		expect(readHanded(handed, 'evenings', evenings)).toEqual({ kind: 'place', place });
	});

	test('is none before anything was begun', () => {
		const first = { stage: 'first' as const, current: null, entered: new Map() };
		expect(placeToHand('evenings', evenings, first)).toBe(null);
	});

	test('is none in a sensitive check', () => {
		expect(placeToHand('evenings', { ...evenings, sensitive: true }, place)).toBe(null);
	});

	test('is set aside when it belongs to another version', () => {
		expect(readHanded(handed, 'evenings', { ...evenings, version: 2 })).toEqual({
			kind: 'changed'
		});
	});

	test('never holds an answer that serves this visit only', () => {
		const [first, ...others] = evenings.questions;
		const questions = [{ ...first!, kept: false }, ...others] as typeof evenings.questions;
		const without = placeToHand('evenings', { ...evenings, questions }, place);
		expect(JSON.stringify(without)).not.toContain('often');
	});

	test('holds nothing that is no answer', () => {
		const entered = [['form', ['sabotage']], ['late', 'often'], ['stranger', ['x']], 'form', null];
		const strange = { address: 'evenings', version: 1, stage: 'review', current: 7, entered };
		expect(readHanded(strange, 'evenings', evenings)).toEqual({
			kind: 'place',
			place: { stage: 'review', current: null, entered: new Map() }
		});
	});

	test('is nothing to another check', () => {
		expect(readHanded(handed, 'mornings', evenings)).toEqual({ kind: 'nothing' });
	});

	test('may be anything at all', () => {
		for (const value of [null, undefined, '', 7, [], { address: 'evenings', version: 1 }]) {
			expect(readHanded(value, 'evenings', evenings)).toEqual({ kind: 'nothing' });
		}
	});
});
