import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, ScoringTooLarge } from '../../src/engine/compile.ts';
import { score } from '../../src/engine/score.ts';
import { disagreements } from './disagreements.ts';
import { bandLists, type Case, cases, millionths, oneNumber } from './random-questionnaire.ts';
import { scoreNaively } from './score-naively.ts';

/** How many random cases one run tries: `AGREEMENT_RUNS=100000` for a long one. */
const RUNS = Number(process.env['AGREEMENT_RUNS'] ?? 10_000);

describe('the engine', () => {
	test(
		`agrees with the reference on ${String(RUNS)} random questionnaires and sheets`,
		{ timeout: 60_000 + RUNS * 10 },
		() => {
			let refused = 0;
			fc.assert(
				fc.property(cases, (one) => {
					const program = compileOrRefuse(one);
					if (program === null) refused++;
					else {
						const { questionnaire, sections, sheet } = one;
						const expected = scoreNaively(questionnaire, sections, sheet);
						expect(disagreements(one, expected, score(program, sheet))).toEqual([]);
					}
				}),
				{ numRuns: RUNS }
			);
			// Refusing is right where exact numbers grow too large, but must stay the exception.
			expect(refused / RUNS).toBeLessThan(0.05);
		}
	);

	test('puts every number into exactly one band', () => {
		fc.assert(
			fc.property(bandLists, millionths, (bands, count) => {
				const value = count / 1_000_000;
				const { questionnaire, sheet } = oneNumber(value, bands);
				const { scales, flags } = score(compile(questionnaire, []), sheet);

				const holding = bands.filter(({ from }, at) => {
					const next = bands[at + 1]?.from ?? Infinity;
					return (from ?? -Infinity) <= value && value < next;
				});
				const ids = holding.map((band) => band.id);
				expect(ids).toHaveLength(1);
				expect(scales[0]).toMatchObject({ kind: 'scored', value, band: ids[0] });
				// One flag for each band: as conditions they exclude each other, too.
				expect(flags.map((flag) => flag.flag)).toEqual(ids);
			})
		);
	});
});

function compileOrRefuse({ questionnaire, sections }: Case) {
	try {
		return compile(questionnaire, sections);
	} catch (error) {
		if (error instanceof ScoringTooLarge) return null;
		throw error;
	}
}
