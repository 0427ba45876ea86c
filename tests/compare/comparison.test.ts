import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/compare/compared.ts';
import { comparePrograms } from '../../src/compare/compare-programs.ts';
import { completeSheets } from '../../src/compare/complete-sheets.ts';
import { saidBy } from '../../src/compare/said-by.ts';
import { triedComparison } from '../../src/compare/tried-comparison.ts';
import { compile } from '../../src/engine/compile.ts';
import type { Program } from '../../src/engine/program.ts';
import { mutantsOf } from '../../src/prove/mutate/mutants.ts';
import { askingOf } from '../../src/prove/reach/asking.ts';
import { MOST_STATES } from '../../src/prove/reach/budget.ts';
import { shipped } from '../content/shipped.ts';
import { compileOrNull } from '../prove/random-program.ts';
import { cases } from '../reference/random-questionnaire.ts';

const RUNS = Number(process.env['COMPARISON_RUNS'] ?? 60);
const PATIENCE = 60_000;
/** More than these take a while to try, and show nothing that fewer do not. */
const MOST_SHEETS = 2_000;

/** A random questionnaire, and the same with one small mistake. */
const pairs = fc
	.tuple(cases, fc.nat(999))
	.map(([{ questionnaire, sections }, pick]): [Program, Program] | null => {
		const before = compileOrNull(questionnaire, sections);
		if (before === null) return null;
		const all = mutantsOf(before, askingOf(before, MOST_STATES));
		const chosen = all[pick % Math.max(1, all.length)];
		const after = chosen ? compileOrNull(chosen.questionnaire, sections) : null;
		return after && [before, after];
	})
	.filter((pair) => pair !== null);

/** A random questionnaire, and the same with one more scale, made of the same questions as its first; in any order. */
const withOneMore = fc
	.tuple(cases, fc.boolean())
	.map(([{ questionnaire, sections }, isTurned]): [Program, Program] | null => {
		const [first, ...others] = questionnaire.scales;
		if (first?.of !== 'questions') return null;
		const scales = [first, ...others, { ...first, id: 'one-more' }];
		const before = compileOrNull(questionnaire, sections);
		const after = compileOrNull({ ...questionnaire, scales }, sections);
		if (before === null || after === null) return null;
		return isTurned ? [after, before] : [before, after];
	})
	.filter((pair) => pair !== null);

describe('a proved comparison', () => {
	test.each([
		['one small mistake', pairs],
		['a scale that only one of them has', withOneMore]
	])('counts what trying every complete sheet counts: %s', { timeout: PATIENCE }, (_, versions) => {
		let compared = 0;
		fc.assert(
			fc.property(versions, ([before, after]) => {
				const proved = comparePrograms(before, after);
				fc.pre(proved.how === 'proved');
				if (completeSheets(before.questionnaire.questions, MOST_SHEETS) === null) return;
				const tried = triedComparison(before, after);
				expect(countsOf(proved)).toEqual(countsOf(tried));
				compared++;
			}),
			{ numRuns: RUNS }
		);
		expect(compared).toBeGreaterThan(RUNS * 0.5);
	});

	test('shows each difference on its witness', { timeout: PATIENCE }, () => {
		fc.assert(
			fc.property(pairs, ([before, after]) => {
				for (const { witness, ...moved } of comparePrograms(before, after).moved) {
					const { sheets, ...aspect } = moved;
					const key = JSON.stringify(aspect);
					expect(sheets).not.toBe(null);
					expect(saidBy(before, witness).get(key)?.[1]).not.toBe(
						saidBy(after, witness).get(key)?.[1]
					);
				}
			}),
			{ numRuns: RUNS }
		);
	});

	test.each(shipped)('finds $id equal to itself', ({ program }) => {
		expect(comparePrograms(program, program)).toMatchObject({
			how: 'proved',
			moved: [],
			any: null
		});
	});
});

describe('a comparison of versions that ask otherwise', () => {
	const { program } = shipped.find(({ id }) => id === 'lonely-or-alone')!;
	const { questionnaire } = program;
	const sections = [...program.sections.values()];

	test('searches where there are too many sheets, and does not count', () => {
		const questions = questionnaire.questions.filter(({ id }) => id !== 'changes');
		const fewer = compile({ ...questionnaire, questions: questions as never }, sections);
		const { how, complete, any, moved } = comparePrograms(program, fewer);
		expect({ how, complete }).toEqual({ how: 'searched', complete: null });
		expect(any?.sheets).toBe(null);
		expect(moved.map((one) => ('id' in one ? one.id : one.kind))).toContain('through-changes');
	});
});

test('completeSheets gives up rather than fill the memory', () => {
	const { program } = shipped.find(({ id }) => id === 'lonely-or-alone')!;
	expect(completeSheets(program.questionnaire.questions, 1_000)).toBe(null);
});

function countsOf({ complete, moved, any }: Comparison) {
	return {
		complete,
		any: any?.sheets ?? 0n,
		// What differs only on sheets with gaps is found by the prover alone.
		moved: Object.fromEntries(
			moved
				.filter(({ sheets }) => sheets !== 0n)
				.map((one) => [`${one.kind} ${'id' in one ? one.id : ''}`, one.sheets])
		)
	};
}
