import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Program } from '../../src/engine/program.ts';
import type { Proof } from '../../src/prove/proof.ts';
import { prove } from '../../src/prove/prove.ts';
import type { Failure } from '../../src/prove/theorem.ts';
import { bruteForce, textOfSheet, type Tally } from './brute-force.ts';
import { everySheet, type CountedSheet } from './every-sheet.ts';
import { programs } from './random-program.ts';

/** How many questionnaires one run compares: `PROOF_RUNS=2000` for a long one. */
const RUNS = Number(process.env['PROOF_RUNS'] ?? 200);
const MOST_SHEETS = 3_000;

/** Everything that random questionnaires get wrong, the rarest only in many of them. */
const COMING_UP: readonly string[] = [
	'band_unreachable',
	'condition_always_holds',
	'condition_never_holds',
	'flag_lost_by_worse_answer',
	'profile_shadowed',
	'promise_broken',
	'raw_score_without_row',
	'reason_without_words',
	'safety_promise_broken',
	'scale_not_monotone',
	'section_always_hidden',
	'sections_contradict',
	'sheet_without_guidance',
	'verdict_without_answers',
	...(RUNS < 1_000 ? [] : ['question_never_appears'])
];

describe('a proof', () => {
	test(
		`agrees with trying every sheet of ${RUNS} random questionnaires`,
		{ timeout: 60_000 + RUNS * 200 },
		() => {
			const met = new Set<string>();
			let compared = 0;
			fc.assert(
				fc.property(programs, (program) => {
					const sheets = program && everySheet(program, MOST_SHEETS);
					if (!program || !sheets) return;
					compared++;
					const proof = prove(program);
					const tried = bruteForce(program, sheets);
					expect(proof.notProved).toEqual([]);
					expect(proof.sheets).toEqual(tried.sheets);
					expect(sharesOf(proof)).toEqual(sorted(tried.shares));
					expect(valuesOf(proof)).toEqual(inOrder(tried.values));
					expect(failuresOf(proof)).toEqual(sorted(firstOfEach(proof, tried.failures)));
					expect(strangeWitnesses(program, proof, sheets)).toEqual([]);
					for (const { code } of proof.failures) met.add(code);
				}),
				{ numRuns: RUNS }
			);
			expect(compared).toBeGreaterThan(RUNS * 0.9);
			// What never came up was not compared.
			expect(COMING_UP.filter((code) => !met.has(code))).toEqual([]);
		}
	);
});

function sharesOf({ scales, profiles, flags, rules, sections }: Proof): [string, Tally][] {
	const named = [
		...scales.flatMap(({ scale, bands }) =>
			bands.map((one) => ({ ...one, what: `band ${scale}` }))
		),
		...profiles.map((one) => ({ ...one, what: 'profile' })),
		...flags.map((one) => ({ ...one, what: 'flag' })),
		...rules.map((one) => ({ ...one, what: 'rule' })),
		...sections.map((one) => ({ ...one, what: 'section' }))
	];
	return sorted(
		new Map(
			named.map(({ what, id, sheets, witness }) => [
				`${what} ${id}`,
				{ sheets: sheets ?? -1n, cost: witness?.cost ?? null }
			])
		)
	);
}

function valuesOf({ scales }: Proof) {
	return scales.map(({ scale, values }) => {
		const merged = new Map<number, bigint>();
		for (const { value, sheets } of values ?? []) {
			merged.set(value, (merged.get(value) ?? 0n) + sheets);
		}
		return [scale, [...merged]];
	});
}

function inOrder(values: ReadonlyMap<string, ReadonlyMap<number, bigint>>) {
	return [...values].map(([scale, reached]) => [scale, [...reached].sort(([a], [b]) => a - b)]);
}

function failuresOf({ failures }: Proof): [string, number | null][] {
	return sorted(
		new Map(failures.map((failure) => [nameOf(failure), failure.witness?.cost ?? null]))
	);
}

/** A failure as brute force names it. */
function nameOf({ path, ...failure }: Failure): string {
	const index = String(path[1]);
	switch (failure.code) {
		case 'band_unreachable':
			return `${failure.code} ${failure.args.scale} ${failure.args.band}`;
		case 'raw_score_without_row':
			return `${failure.code} ${failure.args.scale}`;
		case 'question_never_appears':
			return `${failure.code} ${failure.args.question}`;
		case 'condition_never_holds':
		case 'condition_always_holds':
		case 'verdict_without_answers':
			return `${failure.code} ${failure.args.what}`;
		case 'profile_shadowed':
			return `${failure.code} ${failure.args.profile}`;
		case 'scale_not_monotone':
			return `${failure.code} ${failure.args.scale} ${failure.args.question}`;
		case 'flag_lost_by_worse_answer':
			return `${failure.code} ${failure.args.flag} ${failure.args.question}`;
		case 'sections_contradict':
			return `${failure.code} ${failure.args.one} ${failure.args.other}`;
		case 'sheet_without_guidance':
		case 'sections_too_many':
			return failure.code;
		default:
			return `${failure.code} ${index}`;
	}
}

/** A scale that falls, or a flag that goes away, is told once, with the first question that does it. */
function firstOfEach(
	proof: Proof,
	failures: ReadonlyMap<string, number | null>
): Map<string, number | null> {
	const told = new Set(proof.failures.map(nameOf));
	const seen = new Set<string>();
	const preferred = [...failures].sort(([a], [b]) => Number(told.has(b)) - Number(told.has(a)));
	return new Map(
		preferred.filter(([name]) => {
			const [code, id] = name.split(' ');
			if (code !== 'scale_not_monotone' && code !== 'flag_lost_by_worse_answer') return true;
			return !seen.has(`${code} ${id}`) && seen.add(`${code} ${id}`);
		})
	);
}

/** Witnesses that are no sheets, or that cost something else than they say. */
function strangeWitnesses(
	program: Program,
	proof: Proof,
	sheets: readonly CountedSheet[]
): string[] {
	const costs = new Map(sheets.map(({ sheet, cost }) => [textOfSheet(program, sheet), cost]));
	const { scales, profiles, flags, rules, sections, failures } = proof;
	const shown = [...scales.flatMap(({ bands }) => bands), ...profiles, ...flags, ...rules];
	return [...shown, ...sections, ...failures].flatMap(({ witness }) => {
		if (witness === null) return [];
		const text = textOfSheet(program, witness.sheet);
		return costs.get(text) === witness.cost ? [] : [text];
	});
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
	return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
