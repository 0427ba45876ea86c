import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../src/engine/check-sheet.ts';
import { compile } from '../../src/engine/compile.ts';
import { reduce } from '../../src/engine/exact.ts';
import type { Program } from '../../src/engine/program.ts';
import { mutate } from '../../src/prove/mutate/mutate.ts';
import { mutantsOf } from '../../src/prove/mutate/mutants.ts';
import { differenceBetween } from '../../src/prove/mutate/difference.ts';
import { askingOf } from '../../src/prove/reach/asking.ts';
import { shipped } from '../content/shipped.ts';
import { scored } from './brute-force.ts';
import { everySheet, type CountedSheet } from './every-sheet.ts';
import { programs } from './random-program.ts';

const MOST_STATES = 200_000;

describe('a mutant', () => {
	test('is equivalent where trying every sheet shows no difference', { timeout: 120_000 }, () => {
		const found = { equivalent: 0, different: 0 };
		fc.assert(
			fc.property(programs, (program) => {
				const sheets = program && everySheet(program, 300);
				if (!program || !sheets) return;
				const before = sheets.map((one) => textOf(program, one));
				for (const { mistake, questionnaire } of mutantsOf(
					program,
					askingOf(program, MOST_STATES)
				)) {
					const mutant = compile(questionnaire, [...program.sections.values()]);
					const costs = sheets.flatMap((one, index) =>
						textOf(mutant, one) === before[index] ? [] : one.cost
					);
					const witness = differenceBetween(program, mutant, MOST_STATES);
					const least = costs.length === 0 ? null : Math.min(...costs);
					expect([mistake, witness?.cost ?? null]).toEqual([mistake, least]);
					found[least === null ? 'equivalent' : 'different']++;
				}
			}),
			{ numRuns: 20 }
		);
		expect(found.equivalent).toBeGreaterThan(3);
		expect(found.different).toBeGreaterThan(20);
	});
});

describe('mutating a shipped questionnaire', () => {
	const { program, personas } = shipped.find(({ id }) => id === 'social-overload')!;

	test('makes every kind of mistake that it leaves room for', () => {
		const kinds = new Set(mutate(program, personas).map(({ mistake }) => mistake.kind));
		expect([...kinds].sort()).toEqual([
			'cut_moved',
			'hide_dropped',
			'item_doubled',
			'item_dropped',
			'key_flipped',
			'missing_rule_changed'
		]);
	});

	test('finds nothing that changes no result, and names who catches the rest', () => {
		const verdicts = mutate(program, personas);
		expect(verdicts.filter(({ kind }) => kind === 'open')).toEqual([]);
		const names = new Set(personas.map(({ name }) => name));
		const by = verdicts.flatMap((verdict) => (verdict.kind === 'caught' ? verdict.by : []));
		expect(by.every((name) => names.has(name))).toBe(true);
		expect(verdicts.filter(({ kind }) => kind === 'caught').length).toBeGreaterThan(40);
	});

	test('gives a sheet on which a survivor differs, when nobody is there to catch it', () => {
		const verdicts = mutate(program, []);
		expect(verdicts.filter(({ kind }) => kind === 'caught')).toEqual([]);
		const survived = verdicts.flatMap((one) => (one.kind === 'survived' ? one : []));
		expect(survived.length).toBeGreaterThan(40);
		expect(survived.flatMap(({ witness }) => checkSheet(program, witness.sheet))).toEqual([]);
	});
});

/** What a person is told, as far as a mistake can change it. */
function textOf(program: Program, one: CountedSheet): string {
	const { result, hidden, outcomes } = scored(program, one);
	const { profile, flags, guidance } = result;
	const named =
		profile.kind === 'profile'
			? profile.profile
			: profile.kind === 'between'
				? profile.nearest
				: '';
	const scales = [...outcomes].map(([scale, { score }]) => {
		if (score === null) return `${scale} -`;
		const { n, d } = reduce(score.value);
		return `${scale} ${String(n)}/${String(d)} ${String(score.band)}`;
	});
	return JSON.stringify([
		scales.sort(),
		flags.map(({ flag }) => flag),
		[profile.kind, named],
		guidance.map(({ section }) => section).sort(),
		[...hidden].sort()
	]);
}
