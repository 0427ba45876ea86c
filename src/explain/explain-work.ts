import { evaluateScales, tallySheet } from '../engine/evaluate.ts';
import { toNumber, type Exact } from '../engine/exact.ts';
import { EXACT, WHOLE, type Arithmetic } from '../engine/methods/arithmetic.ts';
import { authoringOf } from '../engine/methods/methods.ts';
import { rawOfTally } from '../engine/outcome.ts';
import type { CompiledScale } from '../engine/program.ts';
import { tallyOfParts, type Tally } from '../engine/tally.ts';
import { finishRaw } from '../engine/transform.ts';
import type { ScaleResult } from '../model/result.ts';
import type { Transform } from '../model/scale.ts';
import { exactWords } from './exact-words.ts';
import type { Explained } from './explain-sheet.ts';
import { line, type Line } from './explanation.ts';

/** The arithmetic from members to value, step by step; nothing where there is no score. */
export function explainWork(
	explained: Explained,
	compiled: CompiledScale,
	result: ScaleResult
): Line[] {
	if (result.kind !== 'scored') return [];
	const { scale } = compiled;
	if (!authoringOf(scale).isExact) {
		return [line(`The model gives ${exactWords(result.value)}.`)];
	}
	const raw =
		scale.of === 'questions' ? questionWork(explained, compiled) : partWork(explained, compiled);
	const steps: Line[] = [line(raw.words)];
	const moved = finishRaw({ ...scale, round: null, table: null }, compiled.raw, raw.value);
	if (scale.transform !== null && moved !== null) {
		steps.push(line(`${transformWords(scale.transform)}: ${exactly(moved.value)}.`));
	}
	const rounded = finishRaw({ ...scale, table: null }, compiled.raw, raw.value);
	if (scale.round !== null && rounded !== null) {
		const half = scale.round.half === 'up' ? 'halves going up' : 'halves going to the even one';
		steps.push(line(`Rounded to steps of ${scale.round.to}, ${half}: ${exactly(rounded.value)}.`));
	}
	if (scale.table !== null) {
		steps.push(line(`Looked up in the table: ${exactWords(result.value)}.`));
	}
	return steps;
}

type Worked = { value: Exact; words: string };

function questionWork(
	{ program, sheet, visible, open }: Explained,
	compiled: CompiledScale
): Worked {
	return worked(compiled, tallySheet(program, compiled, sheet, visible, open), WHOLE);
}

function partWork({ program, sheet, visible }: Explained, compiled: CompiledScale): Worked {
	const outcomes = evaluateScales(program, sheet, visible);
	const parts = compiled.members.map(({ name }) => outcomes.get(name)?.score ?? null);
	const work = worked(compiled, tallyOfParts(compiled, parts), EXACT);
	// Of parts that are added up, only what comes out is worth a sentence.
	if (!compiled.calculation.isSum) return work;
	return { ...work, words: `Taken together: ${exactly(work.value)}.` };
}

function worked<Value>(
	compiled: CompiledScale,
	tally: Tally<Value>,
	numbers: Arithmetic<Value>
): Worked {
	const { value } = rawOfTally(compiled, tally, numbers)!;
	const unit = Number(compiled.calculation.unit(compiled));
	const told = {
		kept: tally.kept.map((one) =>
			one === null ? '' : exactWords(toNumber(numbers.exact(one)) / unit)
		),
		weight: exactWords(tally.weight / compiled.weightUnit),
		all: exactWords(compiled.totalWeight / compiled.weightUnit),
		value: exactly(value)
	};
	return { value, words: authoringOf(compiled.scale).words.work(told, compiled)! };
}

function transformWords(transform: Transform): string {
	switch (transform.kind) {
		case 'linear':
			return `Times ${transform.multiply}, plus ${transform.add}`;
		case 'pomp':
			return 'As a percentage of the way from the lowest to the highest value';
		case 'z':
			return `Less the mean of ${transform.mean}, divided by the standard deviation of ${transform.sd}`;
		case 't':
			return `As a T score (mean ${transform.mean}, standard deviation ${transform.sd} become 50 and 10)`;
	}
}

function exactly(value: Exact): string {
	return exactWords(toNumber(value));
}
