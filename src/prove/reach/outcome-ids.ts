import { reduce } from '../../engine/exact.ts';
import type { Scored } from '../../engine/outcome.ts';

/** Numbers for scores: the same for scores of one value, 0 for none. */
export type OutcomeIds = {
	idOf(score: Scored | null): number;
	score(id: number): Scored | null;
};

export function outcomeIds(): OutcomeIds {
	const scores: (Scored | null)[] = [null];
	const ids = new Map<string, number>();
	return {
		idOf(score) {
			if (score === null) return 0;
			const { n, d } = reduce(score.value);
			const key = `${n}/${d}`;
			const known = ids.get(key);
			if (known !== undefined) return known;
			ids.set(key, scores.length);
			return scores.push(score) - 1;
		},
		score: (id) => scores[id] ?? null
	};
}
