import type { Question } from '../model/question.ts';
import type { Answer } from '../model/sheet.ts';
import { ofDecimal, toNumber, type Exact } from './exact.ts';
import { pointsOf, reachablePoints } from './points.ts';
import type { CompiledScale } from './program.ts';

/** How far a value lies past the cut that made a condition hold, as a share (0 to 1) of what lies beyond the cut. */
export type Share = { direction: 'up' | 'down'; share: number };

/** For a scale in one of `bands`: past the lower edge of their run, or below its upper edge when it begins lowest. */
export function bandsShare(
	{ scale, cuts, range }: CompiledScale,
	bands: readonly string[],
	value: Exact
): Share {
	const named = scale.bands.map(({ id }) => bands.includes(id));
	const here = scale.bands.findLastIndex((_, index) => {
		const cut = cuts[index] ?? null;
		return cut === null || toNumber(value) >= toNumber(cut);
	});
	let first = here;
	while (first > 0 && named[first - 1]) first--;
	let last = here;
	while (last < named.length - 1 && named[last + 1]) last++;
	return shareBetween(cuts[first] ?? null, cuts[last + 1] ?? null, range, value);
}

/** For a value at or above `atLeast`, or else below `below`. */
export function amountShare(
	range: { min: Exact | number; max: Exact | number },
	atLeast: number | null,
	below: number | null,
	value: Exact
): Share {
	const edge = (cut: number | null): Exact | null => (cut === null ? null : ofDecimal(cut));
	return shareBetween(edge(atLeast), edge(below), range, value);
}

/** For an answer among `options`: past the weakest of them, on the side away from the options not named. */
export function answerShare(
	question: Question,
	options: readonly string[],
	answer: Answer | null
): number {
	if (question.kind !== 'choose_one' || typeof answer !== 'string') return 1;
	const places = new Map(
		question.options.map(({ id }, index) => [id, pointsOf(question, id) ?? index])
	);
	const place = places.get(answer);
	const named = options.flatMap((option) => places.get(option) ?? []);
	if (place === undefined) return 1;
	const all = [...places.values()];
	const [lowest, highest] = [Math.min(...all), Math.max(...all)];
	const isUpward = !named.includes(lowest);
	const cut = isUpward ? Math.min(...named) : Math.max(...named);
	return shareOf(place, cut, isUpward ? highest : lowest);
}

/** The ends of an item's own points, for comparing contributions. */
export function pointsRange(question: Question): { low: number; high: number } {
	const points = reachablePoints(question);
	return { low: points[0] ?? 0, high: points.at(-1) ?? 0 };
}

function shareBetween(
	from: Exact | null,
	to: Exact | null,
	range: { min: Exact | number; max: Exact | number },
	value: Exact
): Share {
	const place = toNumber(value);
	if (from !== null) {
		return { direction: 'up', share: shareOf(place, toNumber(from), number(range.max)) };
	}
	if (to === null) return { direction: 'up', share: 0 };
	return { direction: 'down', share: shareOf(place, toNumber(to), number(range.min)) };
}

function shareOf(place: number, cut: number, end: number): number {
	if (cut === end) return 1;
	return Math.min(1, Math.max(0, (place - cut) / (end - cut)));
}

function number(value: Exact | number): number {
	return typeof value === 'number' ? value : toNumber(value);
}
