import type { Question } from '../model/question.ts';
import type { Answer } from '../model/sheet.ts';
import { toNumber, type Exact } from './exact.ts';
import { pointsOf } from './points.ts';
import type { CompiledScale } from './program.ts';

/** How far a value lies past the cut that made a condition hold, as a share (0 to 1) of what lies beyond the cut. */
export type Share = { direction: 'up' | 'down'; share: number };

/** For a scale in one of `bands`: past the lower edge of their run, or below its upper edge when it begins lowest. */
export function bandsShare(
	{ scale, edges, ends }: CompiledScale,
	bands: readonly string[],
	value: Exact
): Share {
	const place = toNumber(value);
	const here = edges.findLastIndex((edge) => edge === null || place >= edge);
	const isNamed = (index: number): boolean => bands.includes(scale.bands[index]?.id ?? '');
	let first = here;
	while (first > 0 && isNamed(first - 1)) first--;
	let last = here;
	while (isNamed(last + 1)) last++;
	return shareBetween(edges[first] ?? null, edges[last + 1] ?? null, ends, place);
}

/** For a value at or above `atLeast`, or else below `below`. */
export function amountShare(
	ends: { min: number; max: number },
	atLeast: number | null,
	below: number | null,
	value: Exact
): Share {
	return shareBetween(atLeast, below, ends, toNumber(value));
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

function shareBetween(
	from: number | null,
	to: number | null,
	ends: { min: number; max: number },
	place: number
): Share {
	if (from !== null) return { direction: 'up', share: shareOf(place, from, ends.max) };
	if (to === null) return { direction: 'up', share: 0 };
	return { direction: 'down', share: shareOf(place, to, ends.min) };
}

function shareOf(place: number, cut: number, end: number): number {
	if (cut === end) return 1;
	return Math.min(1, Math.max(0, (place - cut) / (end - cut)));
}
