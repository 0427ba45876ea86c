import type { Persona, ScaleExpectation } from '../model/persona.ts';
import type { Result, ScaleResult } from '../model/result.ts';
import { allHidden } from './all-hidden.ts';
import { checkSheet, type SheetProblem } from './check-sheet.ts';
import type { Program } from './program.ts';
import { scoreWithSteps } from './score.ts';

/** Where a persona came out differently from what its author expects. */
export type PersonaMismatch =
	| { part: 'sheet'; problem: SheetProblem }
	| { part: 'scale'; scale: string; expected: ScaleExpectation; got: ScaleResult }
	| { part: 'profile'; expected: string; got: string }
	| { part: 'flags' | 'show' | 'hide'; expected: string[]; got: string[] };

/** Authors write values to four decimal places. */
const CLOSE_ENOUGH = 0.000_05;

/** Scores a persona's sheet and compares what the author named; empty when all of it came out. */
export function checkPersona(program: Program, { sheet, expect }: Persona): PersonaMismatch[] {
	const problems = checkSheet(program, sheet);
	if (problems.length > 0) return problems.map((problem) => ({ part: 'sheet', problem }));

	const result = scoreWithSteps(program, sheet);
	const mismatches: PersonaMismatch[] = [];
	for (const [scale, expected] of expect.scales) {
		const got = result.scales.find((one) => one.scale === scale)!;
		if (!isAsExpected(expected, got)) mismatches.push({ part: 'scale', scale, expected, got });
	}
	if (expect.profile !== null && expect.profile !== profileOf(result)) {
		mismatches.push({ part: 'profile', expected: expect.profile, got: profileOf(result) });
	}
	const lists = {
		flags: result.flags.map(({ flag }) => flag),
		show: result.guidance.map(({ section }) => section),
		hide: allHidden({ program, sheet, result })
	};
	for (const part of ['flags', 'show', 'hide'] as const) {
		const expected = expect[part];
		if (expected === null || isSameSet(expected, lists[part])) continue;
		mismatches.push({ part, expected, got: lists[part] });
	}
	return mismatches;
}

function isAsExpected(expected: ScaleExpectation, got: ScaleResult): boolean {
	if (expected.kind !== 'scored' || got.kind !== 'scored') return expected.kind === got.kind;
	const isValue = expected.value === null || Math.abs(expected.value - got.value) < CLOSE_ENOUGH;
	return isValue && (expected.band === null || expected.band === got.band);
}

function profileOf({ profile }: Result): string {
	return profile.kind === 'profile' ? profile.profile : profile.kind;
}

function isSameSet(expected: readonly string[], got: readonly string[]): boolean {
	return expected.length === got.length && expected.every((one) => got.includes(one));
}
