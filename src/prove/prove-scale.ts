import { compare, toNumber } from '../engine/exact.ts';
import type { Scored } from '../engine/outcome.ts';
import type { ScaleProof } from './proof.ts';
import type { ReachedScore, Witness } from './reach/asking.ts';
import { OverBudget } from './reach/budget.ts';
import type { Proving } from './theorem.ts';

/** The values of one scale, with the sheets behind each; of a scale with too many ways, what a few telling sheets show. */
export function proveScale({ asking, seeking, program }: Proving, id: string): ScaleProof {
	const { bands } = program.scale.get(id)!.scale;
	try {
		const reached = asking.scores(id);
		const scored = reached
			.flatMap((one) => (one.score === null ? [] : [{ ...one, score: one.score }]))
			.toSorted(byValue);
		return {
			scale: id,
			range: rangeOf(scored),
			values: scored.map(({ score, count }) => ({
				value: toNumber(score.value),
				band: score.band,
				sheets: count
			})),
			bands: bands.map((band) => {
				const own = scored.filter(({ score }) => score.band === band.id);
				return { id: band.id, sheets: total(own), witness: cheapest(own) };
			}),
			unscored: total(reached.filter(({ score }) => score === null))
		};
	} catch (error) {
		if (!(error instanceof OverBudget)) throw error;
		const found = [...seeking.scores(id)].sort(byValue);
		return {
			scale: id,
			range: rangeOf(found),
			values: null,
			bands: bands.map((band) => {
				const own = found.filter(({ score }) => score.band === band.id);
				return { id: band.id, sheets: null, witness: cheapest(own) };
			}),
			unscored: null
		};
	}
}

function byValue(one: { score: Scored }, other: { score: Scored }): number {
	return compare(one.score.value, other.score.value);
}

function rangeOf(sorted: readonly { score: Scored }[]): ScaleProof['range'] {
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last) return null;
	return { low: toNumber(first.score.value), high: toNumber(last.score.value) };
}

function total(reached: readonly ReachedScore[]): bigint {
	return reached.reduce((sum, { count }) => sum + count, 0n);
}

function cheapest(found: readonly { witness: Witness }[]): Witness | null {
	const [first] = found.toSorted((one, other) => one.witness.cost - other.witness.cost);
	return first?.witness ?? null;
}
