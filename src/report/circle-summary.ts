import { structuralSummary } from '../engine/methods/circumplex.ts';
import { ofDecimal, toNumber } from '../engine/exact.ts';
import type { CompiledScale, Program } from '../engine/program.ts';
import { keyedPart } from '../engine/tally.ts';
import type { ReportStrings } from '../i18n/report.en.ts';
import type { Detail, Result } from '../model/result.ts';
import { normGroup, type NormGroup } from './norm-group.ts';
import { numberWords } from './number-words.ts';

/** `leans` names the direction in one sentence, where there is one to name. */
export type CircleSummary = { leans: string | null; sentences: string[] };

type Summary = Extract<Detail, { kind: 'circumplex' }>;

/**
 * Below these a direction is drawn from almost nothing, or the answers do not lie along a circle at all, so that naming
 * one would mislead (domain page, formula 11).
 */
const LEAST_AMPLITUDE = 0.15;
const LEAST_FIT = 0.7;

/** What the parts of a circle say when they are taken together. Null for a check without a circle. */
export function circleSummary(
	program: Program,
	{ scales }: Result,
	strings: ReportStrings
): CircleSummary | null {
	const circle = circleOf(program);
	if (!circle) return null;
	const found = scales.find(({ scale }) => scale === circle.scale.id);
	if (found?.kind !== 'scored' || found.detail?.kind !== 'circumplex') {
		return { leans: null, sentences: [strings.circle.open] };
	}
	const towards = directionOf(program, circle, found.detail);
	if (towards === null) return { leans: null, sentences: [strings.circle.noDirection] };

	const group = normGroup(circle.members.map(({ name }) => program.scale.get(name)!.scale));
	return {
		leans: strings.circle.leans(towards),
		sentences: [
			strings.circle.leans(towards),
			...elevation(program, circle, found.detail, strings),
			...groupLeans(program, circle, group, strings)
		]
	};
}

/** The scale whose parts lie around a circle. */
export function circleOf({ scales }: Program): CompiledScale | undefined {
	return scales.find(({ scale }) => scale.shown && scale.scoring.method === 'circumplex');
}

/** The angle of each part, in degrees, by its name. */
export function anglesOf({ scale, members }: CompiledScale): Map<string, number> {
	const angles = scale.scoring.method === 'circumplex' ? scale.scoring.angles : [];
	return new Map(members.map(({ name }, index) => [name, angles[index] ?? 0]));
}

/** The titles of the one or two parts the summary points at, nearest first; null where no direction may be named. */
function directionOf(
	program: Program,
	circle: CompiledScale,
	{ amplitude, displacement, fit }: Summary
): string[] | null {
	if (displacement === null || fit === null) return null;
	if (amplitude < LEAST_AMPLITUDE || fit < LEAST_FIT) return null;
	const distances = [...anglesOf(circle)]
		.map(([name, angle]) => ({ name, distance: apart(angle, displacement) }))
		.sort((a, b) => a.distance - b.distance);
	// Within a quarter of the way to the next part it is this part, and further on it lies between the two.
	const isAtOne = (distances[0]?.distance ?? 0) <= 360 / distances.length / 4;
	return distances
		.slice(0, isAtOne ? 1 : 2)
		.map(({ name }) => program.scale.get(name)!.scale.title);
}

/** How far two directions are from each other, from 0 to 180 degrees. */
function apart(a: number, b: number): number {
	const turned = Math.abs(a - b) % 360;
	return Math.min(turned, 360 - turned);
}

function elevation(
	program: Program,
	{ members }: CompiledScale,
	{ elevation: mean }: Summary,
	strings: ReportStrings
): string[] {
	const ends = members.map(({ name }) => program.scale.get(name)!.ends);
	const [first] = ends;
	// Parts on different ranges have no range in common to place their mean on.
	if (!first || ends.some(({ min, max }) => min !== first.min || max !== first.max)) return [];
	return [
		strings.circle.elevation(numberWords(mean), numberWords(first.min), numberWords(first.max))
	];
}

/** The group leans somewhere too, and a person would take what nearly everybody shares for their own. */
function groupLeans(
	program: Program,
	circle: CompiledScale,
	group: NormGroup | null,
	strings: ReportStrings
): string[] {
	if (group === null) return [];
	const means = circle.members.map((member, index) =>
		toNumber(keyedPart(member, ofDecimal(group.norms[index]?.mean ?? 0)))
	);
	const towards = directionOf(
		program,
		circle,
		structuralSummary(means, [...anglesOf(circle).values()])
	);
	return towards === null ? [] : [strings.circle.groupLeans(group, towards)];
}
