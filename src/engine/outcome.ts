import type { Detail } from '../model/result.ts';
import { compare, type Exact } from './exact.ts';
import type { Arithmetic } from './methods/arithmetic.ts';
import { keptInPoints } from './methods/ends.ts';
import type { Raw } from './methods/method.ts';
import { isRuleMet } from './missing-rule.ts';
import type { CompiledScale } from './program.ts';
import type { Tally } from './tally.ts';
import { finishRaw } from './transform.ts';

/** What one scale comes to, before it is put into words: a value, or none. */
export type Outcome = {
	answered: number;
	of: number;
	/** Whether the missing rule allows a score. */
	isMet: boolean;
	/** Null where the rule is not met, the method has no value, or a table has no row for it. */
	score: Scored | null;
	/** True where the value stands for members that were not answered. */
	prorated: boolean;
};

export type Scored = {
	value: Exact;
	band: string | null;
	/** Standard error, where the scale's table or model gives one. */
	error: number | null;
	detail: Detail | null;
};

/** The outcome of what was gathered; a part without a score is a missing member. */
export function outcomeOfTally<Value>(
	compiled: CompiledScale,
	tally: Tally<Value>,
	numbers: Arithmetic<Value>
): Outcome {
	const { calculation } = compiled;
	const { answered, missing, dropped } = tally;
	const isMet = isTallyMet(compiled, tally);
	const standsForMore = dropped > 0 && calculation.standsForAll;
	return {
		answered,
		of: answered + missing,
		isMet,
		prorated: isMet && (missing > 0 || standsForMore),
		score: isMet ? scoreOfTally(compiled, tally, numbers) : null
	};
}

/** Whether there is a score: the missing rule is met, or answers hid every member of a scale in which hidden ones count 0. */
export function isTallyMet(
	{ scale }: CompiledScale,
	{ answered, missing, isAllZero }: Tally<unknown>
): boolean {
	return isAllZero || isRuleMet(scale.missing, answered, answered + missing);
}

/** The value of what was gathered before transform, rounding and table, the missing rule being met. */
export function rawOfTally<Value>(
	compiled: CompiledScale,
	{ kept, weight }: Tally<Value>,
	numbers: Arithmetic<Value>
): Raw | null {
	const { calculation } = compiled;
	const exact = kept.map((one) => (one === null ? null : numbers.exact(one)));
	return calculation.value(keptInPoints(exact, calculation.unit(compiled)), weight, compiled);
}

function scoreOfTally<Value>(
	compiled: CompiledScale,
	tally: Tally<Value>,
	numbers: Arithmetic<Value>
): Scored | null {
	const raw = rawOfTally(compiled, tally, numbers);
	const finished = raw === null ? null : finishRaw(compiled.scale, compiled.raw, raw.value);
	if (raw === null || finished === null) return null;
	const { value, error } = finished;
	return { value, error: raw.error ?? error, band: bandOf(compiled, value), detail: raw.detail };
}

/** The band that holds a value: the last whose cut it reaches. Null only where the scale has no bands. */
export function bandOf({ scale, cuts }: CompiledScale, value: Exact): string | null {
	let found: string | null = null;
	for (const [index, band] of scale.bands.entries()) {
		const cut = cuts[index] ?? null;
		if (cut === null || compare(value, cut) >= 0) found = band.id;
	}
	return found;
}
