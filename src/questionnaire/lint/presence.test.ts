import { describe, expect, test } from 'vitest';
import type { Condition } from '../../model/condition.ts';
import type { Flag } from '../../model/outcome.ts';
import { absencesIn } from './presence.ts';

const late: Condition = { kind: 'answer', question: 'late', options: ['often'] };
const loud: Condition = { kind: 'answer', question: 'loud', options: ['often'] };
const answered = (question: string): Condition => ({ kind: 'answered', question });
const not = (of: Condition): Condition => ({ kind: 'not', of });
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });

const tired: Flag = {
	id: 'tired',
	when: all(late, loud),
	level: 'note',
	help: null,
	title: null,
	text: null
};

/** The names whose absence a condition would read as good news. */
function absent(condition: Condition): string[] {
	const found = absencesIn(condition, { flags: [tired], profiles: [], known: new Map() });
	return [...found.values()].flatMap((names) => [...names]);
}

describe('absencesIn', () => {
	test('finds a bare not', () => {
		expect(absent(not(late))).toEqual(['late']);
	});
	test('accepts a not beside the answer it needs', () => {
		expect(absent(all(not(late), answered('late')))).toEqual([]);
	});
	test('accepts a not beside another condition over the same question', () => {
		expect(absent(all(not(late), late))).toEqual([]);
	});
	test('does not take one branch of an any for both', () => {
		expect(absent(any(answered('late'), not(late)))).toEqual(['late']);
	});
	test('takes what stands around an any', () => {
		expect(absent(all(answered('late'), any(loud, not(late))))).toEqual([]);
	});
	test('needs every branch of an any to be sure of an answer', () => {
		expect(absent(all(any(answered('late'), loud), not(late)))).toEqual(['late']);
		expect(absent(all(any(answered('late'), all(late, loud)), not(late)))).toEqual([]);
	});
	test('reads two nots as none', () => {
		expect(absent(not(not(late)))).toEqual([]);
	});
	test('asks for all that a not around several conditions covers', () => {
		expect(absent(not(all(late, loud)))).toEqual(['late', 'loud']);
		expect(absent(not(any(late, loud)))).toEqual(['late', 'loud']);
	});
	test('finds no way around an explicit wish for absence', () => {
		expect(absent(not(answered('late')))).toEqual(['late']);
	});
	test('looks behind flags', () => {
		const flag: Condition = { kind: 'flag', flag: 'tired' };
		expect(absent(not(flag))).toEqual(['late', 'loud']);
		expect(absent(all(answered('late'), answered('loud'), not(flag)))).toEqual([]);
		expect(absent(all(flag, not(late)))).toEqual([]);
	});
	test('looks into each flag once, however often flags rest on flags', () => {
		// Two ways into each of forty flags: a trillion ways through, if each were walked.
		const flags = Array.from({ length: 40 }, (_, index): Flag => {
			const before: Condition = { kind: 'flag', flag: `f${index - 1}` };
			return { ...tired, id: `f${index}`, when: index === 0 ? late : any(before, before) };
		});
		const last: Condition = { kind: 'flag', flag: 'f39' };
		const meanings = { flags, profiles: [], known: new Map<string, ReadonlySet<string>>() };
		expect([...absencesIn(not(last), meanings).values()]).toEqual([new Set(['late'])]);
	});
	test('asks for every name of a count', () => {
		const count: Condition = { kind: 'count', of: ['late', 'loud'], in: ['often'], atLeast: 1 };
		expect(absent(all(answered('late'), not(count)))).toEqual(['loud']);
	});
});
