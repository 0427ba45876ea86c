import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import type { Program } from '../../src/engine/program.ts';
import { score } from '../../src/engine/score.ts';
import type { Detail, Result, ScaleResult } from '../../src/model/result.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { reliableChange } from '../../src/report/reliable-change.ts';
import { normsYaml, prorateYaml, withStandardScores } from './yaml-of-case.ts';

/** The worked cases of published formulas, from YAML to score. */

describe('prorating', () => {
	type Expected = Record<'mean' | 'sum' | 'pomp', number | null> & { n_valid: number };
	type Case = { id: string; input: Parameters<typeof prorateYaml>[0]; expected: Expected };

	test.each(casesOf<Case>('method_prorate'))('agrees with $id', ({ input, expected }) => {
		const program = read(prorateYaml(input));
		const answers = input.items.flatMap((rating, at): [string, string][] =>
			rating === null ? [] : [[`item-${String(at)}`, `r${String(rating)}`]]
		);
		const result = score(program, new Map(answers));

		for (const scale of ['mean', 'sum', 'pomp'] as const) {
			const found = scaleOf(result, scale);
			expect(found.answered).toBe(expected.n_valid);
			const wanted = expected[scale];
			// Where the source gives no number we give none either, but may tell what is still possible.
			if (wanted === null) expect(found.kind).toBe(expected.n_valid > 0 ? 'partial' : 'unscored');
			else expect(valueOf(found)).toBeCloseTo(wanted, 6);
		}
	});
});

describe('norms', () => {
	type Standard = { x: number; mean: number; sd: number };
	type Expected = { z: number; t: number };
	type Case = { id: string; input: Standard | { freq: object }; expected: Expected };

	// Their percentiles are left out, and so is the seventh case, which is nothing else: a norm in our format holds mean
	// and sd, and what we say of it is a place, never a percentile.
	const cases = casesOf<Case>('method_norms').filter(({ input }) => !('freq' in input));

	test.each(cases)('agree with $id', ({ input, expected }) => {
		const { x, mean, sd } = input as Standard;
		const result = score(read(normsYaml({ mean, sd })), new Map([['x', x]]));

		expect(valueOf(scaleOf(result, 'z'))).toBeCloseTo(expected.z, 6);
		expect(valueOf(scaleOf(result, 't'))).toBeCloseTo(expected.t, 4);
	});
});

describe('two axes', () => {
	type Input = { loneliness: number; solitude: number };
	type Case = { id: string; input: Input; expected: { quadrant: string; confident: boolean } };
	const program = readFile('quadrant.yaml');

	test.each(casesOf<Case>('method_quadrant'))('agree with $id', ({ input, expected }) => {
		const { profile } = score(
			program,
			new Map([
				['loneliness-total', input.loneliness],
				['solitude-total', input.solitude]
			])
		);
		expect(profile).toMatchObject(
			expected.confident
				? { kind: 'profile', profile: expected.quadrant }
				: { kind: 'between', nearest: expected.quadrant }
		);
	});
});

describe('an ipsative profile', () => {
	type Expected = {
		mean: number;
		sd_pop: number;
		ipsatized: number[];
		ipsatized_z: number[] | null;
		rank: number[];
	};
	type Case = { id: string; input: number[]; expected: Expected };
	const program = readFile('ipsative.yaml');
	const names = ['a', 'b', 'c', 'd'];

	test.each(casesOf<Case>('method_ipsative'))('agrees with $id', ({ input, expected }) => {
		const answers = names.map((name, at): [string, number] => [`${name}-percent`, input[at] ?? 0]);
		const found = scaleOf(score(program, new Map(answers)), 'own-profile');
		const { mean, spread, parts } = detailOf(found, 'ipsative');

		expect(mean).toBeCloseTo(expected.mean, 4);
		expect(spread).toBeCloseTo(expected.sd_pop, 4);
		expect(valueOf(found)).toBe(spread);
		expect(parts.map((part) => part.scale)).toEqual(names);
		expect(parts.map((part) => part.rank)).toEqual(expected.rank);
		for (const [at, part] of parts.entries()) {
			expect(part.deviation).toBeCloseTo(expected.ipsatized[at] ?? NaN, 4);
			if (expected.ipsatized_z === null) expect(part.z).toBeNull();
			else expect(part.z).toBeCloseTo(expected.ipsatized_z[at] ?? NaN, 4);
		}
	});
});

describe('the graded response model', () => {
	type Pattern = {
		id: string;
		type: 'eap';
		responses: Record<string, number>;
		expected: { theta: number; se: number; T: number; T_se: number };
	};
	type Table = { type: 'eapsum_table'; expected: Record<string, { T: number; SE: number }> };
	const program = readFile('grm.yaml');
	const cases = casesOf<Pattern | Table>('grm_engine');
	const patterns = cases.flatMap((one) => (one.type === 'eap' ? [one] : []));
	const rows = cases.flatMap((one) =>
		one.type === 'eapsum_table'
			? Object.entries(one.expected).map(([sum, row]) => ({ sum: Number(sum), ...row }))
			: []
	);

	test.each(patterns)('agrees with $id', ({ responses, expected }) => {
		const answers = Object.entries(responses).map(([item, k]): [string, string] => [
			item,
			`r${String(k)}`
		]);
		const found = scaleOf(score(program, new Map(answers)), 'pattern');
		const { theta, error } = detailOf(found, 'irt');

		expect(theta).toBeCloseTo(expected.theta, 6);
		expect(error).toBeCloseTo(expected.se, 6);
		expect(valueOf(found)).toBeCloseTo(expected.T, 4);
		expect(marginOf(found)).toBeCloseTo(1.96 * expected.T_se, 3);
	});

	test.each(rows)('looks up a sum of $sum in the summed-score table', ({ sum, T, SE }) => {
		const items = ['A', 'B', 'C', 'Dd', 'Ee'];
		// The first items take what is over, as far as the scale goes.
		const answers = items.map((item, at): [string, string] => {
			const over = Math.min(4, Math.max(0, sum - items.length - 4 * at));
			return [item, `r${String(1 + over)}`];
		});
		const found = scaleOf(score(program, new Map(answers)), 'summed');

		expect(valueOf(found)).toBe(T);
		expect(marginOf(found)).toBeCloseTo(1.96 * SE, 9);
	});

	test('has a row for every sum', () => {
		expect(rows.map((row) => row.sum)).toEqual(Array.from({ length: 21 }, (_, at) => 5 + at));
	});
});

describe('the facets of the item pool', () => {
	type Case = {
		id: string;
		note: string;
		scale: string;
		items: Record<string, number>;
		expected: { sum: number; mean: number };
	};
	const program = readShipped('ipip-facets');

	test.each(casesOf<Case>('ipip_facets'))('agree with $id ($note)', (one) => {
		const answers = Object.entries(one.items).map(([text, rating]): [string, string] => [
			idOf(program, text),
			`r${String(rating)}`
		]);
		const result = score(program, new Map(answers));

		// The cases call a facet by its number and name, such as E2_gregariousness.
		const sum = valueOf(scaleOf(result, one.scale.slice(one.scale.indexOf('_') + 1)));
		expect(sum).toBe(one.expected.sum);
		expect(sum / Object.keys(one.items).length).toBe(one.expected.mean);
	});
});

describe('the circumplex of the item pool', () => {
	type Summary = {
		elevation: number;
		x: number;
		y: number;
		amplitude: number;
		displacement: number | null;
		fit: number | null;
	};
	type Case = {
		id: string;
		note: string;
		items: Record<string, number>;
		expected: {
			octant_means: Record<string, number>;
			octant_z: Record<string, number>;
			structural_summary_raw: Summary;
			structural_summary_z: Summary;
		};
	};
	const program = read(withStandardScores(sourceOfShipped('ipip-circumplex')));

	test.each(casesOf<Case>('ipip_ipc'))('agrees with $id ($note)', ({ items, expected }) => {
		const answers = Object.entries(items).map(([item, rating]): [string, string] => [
			item,
			`r${String(rating)}`
		]);
		const result = score(program, new Map(answers));

		for (const [octant, mean] of Object.entries(expected.octant_means)) {
			expect(valueOf(scaleOf(result, octant))).toBe(mean);
		}
		for (const [octant, z] of Object.entries(expected.octant_z)) {
			expect(valueOf(scaleOf(result, `${octant}-z`))).toBeCloseTo(z, 4);
		}
		expectSummary(scaleOf(result, 'circle'), expected.structural_summary_raw);
		expectSummary(scaleOf(result, 'standard'), expected.structural_summary_z);
	});

	function expectSummary(found: ScaleResult, expected: Summary): void {
		const detail = detailOf(found, 'circumplex');
		expect(valueOf(found)).toBe(detail.amplitude);
		for (const part of ['elevation', 'x', 'y', 'amplitude'] as const) {
			expect(detail[part]).toBeCloseTo(expected[part], 4);
		}
		if (expected.fit === null) expect(detail.fit).toBeNull();
		else expect(detail.fit).toBeCloseTo(expected.fit, 4);
		if (expected.displacement === null) expect(detail.displacement).toBeNull();
		else {
			// The source says 360 where rounding comes from below; ours lies in [0, 360). The same direction.
			const apart = Math.abs((detail.displacement ?? NaN) - expected.displacement);
			expect(Math.min(apart, 360 - apart)).toBeLessThan(0.005);
		}
	}
});

describe('reliable change', () => {
	type Repeat = { pre: number; post: number; sd_pre: number; reliability: number };
	type Series = { changes: number[]; sd_pre: number; reliability: number };
	type Expected = { sem: number; s_diff: number; rci_jt: number; mdc95: number };
	type Case = { id: string; input: Repeat | Series | object; expected: Expected };
	type SeriesExpected = { s_diff: number; rci: number[]; class_higher_better: string[] };

	// The files also hold other authors' indices (GLN, EN, HLL, NK), MDC90 and cut-offs between two populations. Design
	// section 7 names Jacobson and Truax alone, and words like "improved" are never used.
	const all = casesOf<Case>('method_rci');

	test.each(all.filter(({ input }) => 'pre' in input))('agrees with $id', ({ input, expected }) => {
		const { pre, post, sd_pre: sd, reliability } = input as Repeat;
		const change = reliableChange({ before: pre, after: post, sd, reliability });

		expect(change.sem).toBeCloseTo(expected.sem, 6);
		expect(change.standardErrorOfDifference).toBeCloseTo(expected.s_diff, 6);
		expect(change.index).toBeCloseTo(expected.rci_jt, 6);
		expect(change.smallestReliableChange).toBeCloseTo(expected.mdc95, 5);
	});

	const series = all.filter(({ input }) => 'changes' in input);
	test.each(series)('agrees with $id, in both directions', ({ input, expected }) => {
		const { changes, sd_pre: sd, reliability } = input as Series;
		const { s_diff, rci, class_higher_better } = expected as unknown as SeriesExpected;
		const found = changes.map((after) => reliableChange({ before: 0, after, sd, reliability }));

		for (const [at, change] of found.entries()) {
			expect(change.standardErrorOfDifference).toBeCloseTo(s_diff, 6);
			expect(change.index).toBeCloseTo(rci[at] ?? NaN, 6);
			const isReliable = Math.abs(change.index ?? 0) > 1.96;
			expect(isReliable).toBe(class_higher_better[at] !== 'unchanged');
		}
	});
});

function casesOf<Case>(file: string): Case[] {
	const path = join(import.meta.dirname, `${file}.json`);
	return (JSON.parse(readFileSync(path, 'utf8')) as { vectors: Case[] }).vectors;
}

function readFile(name: string): Program {
	return read(readFileSync(join(import.meta.dirname, name), 'utf8'));
}

/** What ships is what the cases are about. */
function readShipped(id: string): Program {
	return read(sourceOfShipped(id));
}

function sourceOfShipped(id: string): string {
	const questionnaires = join(import.meta.dirname, '../../questionnaires');
	return readFileSync(join(questionnaires, id, 'questionnaire.yaml'), 'utf8');
}

function read(source: string): Program {
	const reading = readQuestionnaire(source);
	if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, '\t'));
	return compile(reading.questionnaire, []);
}

function idOf({ questionnaire }: Program, text: string): string {
	const question = questionnaire.questions.find((question) => question.text === text);
	if (question === undefined) throw new Error(`No question says "${text}".`);
	return question.id;
}

function scaleOf({ scales }: Result, id: string): ScaleResult {
	const found = scales.find((scale) => scale.scale === id);
	if (found === undefined) throw new Error(`There is no scale ${id}.`);
	return found;
}

function valueOf(result: ScaleResult): number {
	if (result.kind !== 'scored') throw new Error(`${result.scale} is ${result.kind}.`);
	return result.value;
}

/** Half the width of the interval. */
function marginOf(result: ScaleResult): number {
	if (result.kind !== 'scored' || result.interval === null) {
		throw new Error(`${result.scale} has no interval.`);
	}
	return (result.interval.high - result.interval.low) / 2;
}

function detailOf<Kind extends Detail['kind']>(
	result: ScaleResult,
	kind: Kind
): Extract<Detail, { kind: Kind }> {
	const detail = result.kind === 'scored' ? result.detail : null;
	if (detail?.kind !== kind) throw new Error(`${result.scale} has no ${kind} detail.`);
	return detail as Extract<Detail, { kind: Kind }>;
}
