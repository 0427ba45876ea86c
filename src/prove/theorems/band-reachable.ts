import { compare, subtract, toNumber, type Exact } from '../../engine/exact.ts';
import type { Scored } from '../../engine/outcome.ts';
import type { CompiledScale } from '../../engine/program.ts';
import { OverBudget } from '../reach/budget.ts';
import type { Failure, Proving, Theorem } from '../theorem.ts';

/** Some answer sheet lands in each band. That every value has one band, and one only, the reader sees to. */
export const bandReachable: Theorem = function* (proving) {
	for (const compiled of proving.program.scales) {
		const { id, bands } = compiled.scale;
		if (bands.length === 0) continue;
		yield {
			theorem: 'band-reachable',
			at: id,
			path: ['scales', id, 'bands'],
			refute: () => refute(compiled, proving)
		};
	}
};

function refute(compiled: CompiledScale, { asking, seeking }: Proving): Failure[] {
	const { id, bands } = compiled.scale;
	let reached: (Scored | null)[];
	try {
		reached = asking.scores(id).map(({ score }) => score);
	} catch (error) {
		if (!(error instanceof OverBudget)) throw error;
		// Sheets that were found settle the bands they land in, and nothing about the others.
		const found = new Set(seeking.scores(id).map(({ score }) => score.band));
		if (bands.every((band) => found.has(band.id))) return [];
		throw error;
	}
	const scored = reached.filter((score) => score !== null);
	return bands
		.filter((band) => !scored.some((score) => score.band === band.id))
		.map((band) => ({
			code: 'band_unreachable',
			args: { scale: id, band: band.id, nearest: nearestTo(compiled, band.id, scored) },
			path: ['scales', id, 'bands', band.id, 'from'],
			witness: null
		}));
}

/** The reachable value with the least distance to the band's edges; null where the scale has no score at all. */
function nearestTo(
	{ scale, cuts }: CompiledScale,
	band: string,
	scores: readonly Scored[]
): number | null {
	const index = scale.bands.findIndex(({ id }) => id === band);
	const edges = [cuts[index] ?? null, cuts[index + 1] ?? null].filter((edge) => edge !== null);
	const distance = ({ value }: Scored): Exact =>
		edges
			.map((edge) => absolute(subtract(value, edge)))
			.reduce((best, one) => (compare(one, best) < 0 ? one : best));
	const [nearest] = scores.toSorted((one, other) => compare(distance(one), distance(other)));
	return nearest === undefined ? null : toNumber(nearest.value);
}

function absolute({ n, d }: Exact): Exact {
	return { n: n < 0n ? -n : n, d };
}
