import type { Detail } from '../model/result.ts';
import { structuralSummary } from './circumplex.ts';
import { compare, ofDouble, toNumber, type Exact } from './exact.ts';
import { ownProfile } from './ipsative.ts';
import { expectedAPosteriori } from './irt.ts';
import { isRuleMet } from './missing-rule.ts';
import { combineParts, keyedPart, rawValue } from './raw-value.ts';
import type { CompiledScale } from './program.ts';
import type { Tally } from './tally.ts';
import { finishRaw } from './transform.ts';

/** What one scale comes to, before it is put into words: a value, or none. */
export type Outcome = {
	answered: number;
	of: number;
	/** Whether the missing rule allows a score. */
	isMet: boolean;
	/** Null where the rule is not met, or a table has no row for the value. */
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

/** The outcome of a scale of questions. */
export function outcomeOfTally(compiled: CompiledScale, tally: Tally): Outcome {
	const { scale } = compiled;
	const of = tally.answered + tally.missing;
	const isMet = isRuleMet(scale.missing, tally.answered, of);
	const standsForMore = scale.scoring.method === 'sum' || scale.scoring.method === 'count';
	return {
		answered: tally.answered,
		of,
		isMet,
		prorated: isMet && (tally.missing > 0 || (standsForMore && tally.dropped > 0)),
		score: isMet ? scoreTally(compiled, tally) : null
	};
}

/** The outcome of a scale of scales; a part without a score is a missing member. */
export function outcomeOfParts(
	compiled: CompiledScale,
	parts: readonly (Scored | null)[]
): Outcome {
	const answered = parts.filter((part) => part !== null).length;
	const isMet = isRuleMet(compiled.scale.missing, answered, parts.length);
	return {
		answered,
		of: parts.length,
		isMet,
		prorated: isMet && answered < parts.length,
		score: isMet ? scoreParts(compiled, parts) : null
	};
}

function scoreTally(compiled: CompiledScale, tally: Tally): Scored | null {
	const { scoring } = compiled.scale;
	if (scoring.method !== 'irt') return finish(compiled, rawValue(compiled, tally), null);

	const items = compiled.members.map(({ name }) =>
		scoring.items.find((item) => item.name === name)!
	);
	const { theta, error } = expectedAPosteriori(items, tally.categories);
	const finished = finish(compiled, ofDouble(50 + 10 * theta), { kind: 'irt', theta, error });
	return finished === null ? null : { ...finished, error: 10 * error };
}

function scoreParts(compiled: CompiledScale, parts: readonly (Scored | null)[]): Scored | null {
	const { scoring } = compiled.scale;
	const values = compiled.members.map((member, index) => {
		const part = parts[index] ?? null;
		return part === null ? null : keyedPart(member, part.value);
	});
	switch (scoring.method) {
		case 'circumplex': {
			const numbers = values.flatMap((value) => (value === null ? [] : toNumber(value)));
			const detail = structuralSummary(numbers, scoring.angles);
			return finish(compiled, ofDouble(detail.amplitude), detail);
		}
		case 'ipsative': {
			const known = compiled.members.flatMap(({ name }, index) => {
				const value = values[index] ?? null;
				return value === null ? [] : { scale: name, value: toNumber(value) };
			});
			const detail = ownProfile(known);
			return finish(compiled, ofDouble(detail.spread), detail);
		}
		default:
			return finish(compiled, combineParts(compiled, values), null);
	}
}

function finish(compiled: CompiledScale, raw: Exact, detail: Detail | null): Scored | null {
	const finished = finishRaw(compiled.scale, compiled.raw, raw);
	if (finished === null) return null;
	return { ...finished, band: bandOf(compiled, finished.value), detail };
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
