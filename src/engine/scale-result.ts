import type { Range, ScaleResult } from '../model/result.ts';
import type { Sheet } from '../model/sheet.ts';
import { possibleScores, type Possible } from './completions.ts';
import { toNumber } from './exact.ts';
import { neededFor } from './missing-rule.ts';
import type { Outcome, Scored } from './outcome.ts';
import type { CompiledScale, Program } from './program.ts';
import { questionsToSettle } from './settle.ts';

/** A 95 % interval reaches this many standard errors to each side. */
const NINETY_FIVE = 1.96;

/** Says what one scale's outcome means: a score, what is still possible, or nothing. */
export function scaleResult(
	program: Program,
	compiled: CompiledScale,
	outcomes: ReadonlyMap<string, Outcome>,
	sheet: Sheet,
	visible: ReadonlySet<string>
): ScaleResult {
	const { id, missing } = compiled.scale;
	const { score, answered, of, isMet, prorated } = outcomes.get(id)!;
	if (score !== null) {
		return {
			kind: 'scored',
			scale: id,
			value: toNumber(score.value),
			band: score.band,
			answered,
			of,
			prorated,
			interval: interval(compiled, score),
			possible: answered < of ? inNumbers(possibleScores(program, compiled, sheet)) : null,
			detail: score.detail
		};
	}
	// Of a scale of scales, something was answered as soon as one of its parts has an answer.
	const isOpen = !isMet && compiled.leaves.some((leaf) => (outcomes.get(leaf)?.answered ?? 0) > 0);
	const possible = isOpen ? possibleScores(program, compiled, sheet) : null;
	if (possible === null) {
		return { kind: 'unscored', scale: id, answered, of, needed: neededFor(missing, of) };
	}
	return {
		kind: 'partial',
		scale: id,
		answered,
		of,
		...inNumbers(possible)!,
		settle: questionsToSettle(program, compiled, outcomes, sheet, visible)
	};
}

/** The standard error of a scale that cites its precision, in the units of its final value. */
export function standardError({ scale }: CompiledScale): number | null {
	const { precision } = scale;
	return precision === null ? null : precision.sd * Math.sqrt(1 - precision.reliability);
}

function interval(compiled: CompiledScale, score: Scored): Range | null {
	const error = score.error ?? standardError(compiled);
	if (error === null) return null;
	const value = toNumber(score.value);
	return { low: value - NINETY_FIVE * error, high: value + NINETY_FIVE * error };
}

function inNumbers(possible: Possible | null): (Range & { bands: string[] }) | null {
	if (possible === null) return null;
	const { low, high, bands } = possible;
	return { low: toNumber(low), high: toNumber(high), bands };
}
