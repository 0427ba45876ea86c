import { evaluateScales } from '../engine/evaluate.ts';
import { toNumber, type Exact } from '../engine/exact.ts';
import type { CompiledScale } from '../engine/program.ts';
import { combineParts, keyedPart, rawValue } from '../engine/raw-value.ts';
import { addCell, cellOf, EMPTY, hiddenCell, type Tally } from '../engine/tally.ts';
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
	if (['irt', 'circumplex', 'ipsative'].includes(scale.scoring.method)) {
		return [line(`The model gives ${exactWords(result.value)}.`)];
	}
	const raw =
		scale.of === 'questions' ? questionRaw(explained, compiled) : partRaw(explained, compiled);
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

type Raw = { value: Exact; words: string };

function questionRaw(explained: Explained, compiled: CompiledScale): Raw {
	const tally = tallyOf(explained, compiled);
	const value = rawValue(compiled, tally);
	const { scoring, missing } = compiled.scale;
	const unit = compiled.pointUnit * compiled.weightUnit;
	const sum = exactWords(tally.sum / unit);
	const gaps = missing.rule === 'zero_up_to' ? tally.missingWeight : 0;
	const weight = exactWords((tally.weight + gaps + tally.zeroWeight) / compiled.weightUnit);
	const all = exactWords(compiled.totalWeight / compiled.weightUnit);
	const isWhole = weight === all;
	switch (scoring.method) {
		case 'mean':
			return { value, words: `Together ${sum}, divided by ${weight}: ${exactly(value)}.` };
		case 'sum':
			return {
				value,
				words: isWhole
					? `Together ${sum}.`
					: `Together ${sum}, divided by the ${weight} that are there and times all ${all}: ${exactly(value)}.`
			};
		case 'count': {
			const from = scoring.from === null ? 'more than 0' : `${scoring.from} or more`;
			const counted = exactWords(tally.sum / compiled.weightUnit);
			return {
				value,
				words: isWhole
					? `${counted} of them are worth ${from}.`
					: `${counted} of them are worth ${from}; divided by the ${weight} that are there and times all ${all}: ${exactly(value)}.`
			};
		}
		default:
			return { value, words: `The highest is ${exactly(value)}.` };
	}
}

function tallyOf({ program, sheet, visible }: Explained, compiled: CompiledScale): Tally {
	const tally = { ...EMPTY };
	for (const member of compiled.members) {
		const question = program.questions.get(member.name)!;
		const cell = visible.has(member.name)
			? cellOf(compiled, member, question, sheet.get(member.name))
			: hiddenCell(compiled);
		addCell(compiled, tally, member, cell);
	}
	return tally;
}

function partRaw({ program, sheet, visible }: Explained, compiled: CompiledScale): Raw {
	const outcomes = evaluateScales(program, sheet, visible);
	const values = compiled.members.map((member) => {
		const part = outcomes.get(member.name)?.score ?? null;
		return part === null ? null : keyedPart(member, part.value);
	});
	const value = combineParts(compiled, values);
	return { value, words: `Taken together: ${exactly(value)}.` };
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
