import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mend } from '../../src/mend/mend.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { nearestFew } from '../../src/problems/nearest-few.ts';
import { nearest } from '../../src/problems/nearest.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { sections } from '../samples/guide.ts';
import { expectGrowth } from './expect-growth.ts';

const samples = join(import.meta.dirname, '../samples');
const right = readFileSync(join(samples, 'questionnaire.yaml'), 'utf8');

function read(source: string): readonly Problem[] {
	const reading = readQuestionnaire(source, { folder: 'small', sections });
	return reading.ok ? [] : reading.problems;
}

function expectNoWorse(source: string): void {
	const { source: fixed } = mend(source, read);
	expect(read(fixed).length, fixed).toBeLessThanOrEqual(read(source).length);
}

/** What a hand does to a text: something too much, something too little, two things swapped. */
const slip = fc.record({
	at: fc.nat({ max: right.length - 3 }),
	does: fc.oneof(
		fc.constantFrom('\t', ': ', ', ', ' #', '"', "'", '{', '}', '[', '-', '\n', '  ', '&a ', '`'),
		fc.constantFrom(1, 2, null)
	)
});

function slipped(
	source: string,
	{ at, does }: { at: number; does: string | number | null }
): string {
	if (typeof does === 'string') return source.slice(0, at) + does + source.slice(at);
	if (typeof does === 'number') return source.slice(0, at) + source.slice(at + does);
	return (
		source.slice(0, at) +
		source.slice(at + 1, at + 2) +
		source.slice(at, at + 1) +
		source.slice(at + 2)
	);
}

describe('check --fix never leaves more problems than there were', () => {
	const bad = readdirSync(join(samples, 'bad')).filter((name) =>
		existsSync(join(samples, 'bad', name, 'questionnaire.yaml'))
	);
	test('in any bad sample', () => {
		expect(bad.length).toBeGreaterThan(100);
		for (const name of bad) {
			expectNoWorse(readFileSync(join(samples, 'bad', name, 'questionnaire.yaml'), 'utf8'));
		}
	});

	test('where two lines became one, so that quoting them would swallow a field', () => {
		const source = right.replace(/loud evenings\.\s+profiles/, 'loud evenings.profiles');
		expect(source).not.toBe(right);
		expect(mend(source, read)).toEqual({ source, mended: [] });
	});

	test('after slips of the hand', () => {
		fc.assert(
			fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) =>
				expectNoWorse(slips.reduce(slipped, right))
			),
			{ numRuns: 600 }
		);
	});
});

describe('names that are slow on purpose', () => {
	test.each([
		['the nearest', nearest],
		['the nearest few', nearestFew]
	])('%s is found in a time that follows their length', async (_, find) => {
		const known = Array.from({ length: 50 }, (_, at) => `section-number-${at}`);
		await expectGrowth(20_000, 2_000, (size) => find('n-'.repeat(size), known));
		await expectGrowth(500, 2_000, (size) => find('n'.repeat(size), ['m'.repeat(size)]));
	});

	test('mending gives up on very many of them, and changes nothing for the worse', () => {
		let reads = 0;
		const wrong = right.replace('of: [late, loud]', `of: [${'luod, laet, '.repeat(400)}loud]`);
		const { source } = mend(wrong, (text) => {
			reads++;
			return read(text);
		});
		expect(reads).toBeLessThanOrEqual(401);
		expect(read(source).length).toBeLessThanOrEqual(read(wrong).length);
	});
});
