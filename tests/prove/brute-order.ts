import { compare } from '../../src/engine/exact.ts';
import type { Facts } from '../../src/engine/facts.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import { pointsOf } from '../../src/engine/points.ts';
import type { Program } from '../../src/engine/program.ts';
import type { Question } from '../../src/model/question.ts';
import type { Scale } from '../../src/model/scale.ts';
import type { CountedSheet } from './every-sheet.ts';

/** A sheet with what the engine makes of it. */
export type Tried = CountedSheet & {
	visible: ReadonlySet<string>;
	outcomes: ReadonlyMap<string, Outcome>;
	facts: Facts;
};

/** Every pair of sheets that differ in one answer, and what goes the wrong way between them, with the least cost. */
export function brokenOrders(program: Program, tried: readonly Tried[]): Map<string, number> {
	const { questions, scales, flags } = program.questionnaire;
	const found = new Map<string, number>();
	const note = (what: string, cost: number): void => {
		found.set(what, Math.min(cost, found.get(what) ?? Infinity));
	};
	const steps = new Map(questions.map((question) => [question.id, neighbours(question, tried)]));

	for (const scale of scales.filter(({ higher }) => higher !== 'neither')) {
		for (const [question, direction] of directionsIn(program, scale)) {
			for (const [one, other] of steps.get(question)!(direction)) {
				const before = one.outcomes.get(scale.id)!.score;
				const after = other.outcomes.get(scale.id)!.score;
				if (before === null || after === null || compare(after.value, before.value) >= 0) continue;
				note(`scale_not_monotone ${scale.id} ${question}`, one.cost);
			}
		}
	}
	for (const [question, direction] of worseDirections(program)) {
		for (const [one, other] of steps.get(question)!(direction)) {
			for (const { id } of flags) {
				if (!one.facts.hasFlag(id) || other.facts.hasFlag(id)) continue;
				note(`flag_lost_by_worse_answer ${id} ${question}`, one.cost);
			}
		}
	}
	return found;
}

/** Pairs of sheets that differ in this question's points alone and show the same questions, the lesser one first. */
function neighbours(question: Question, tried: readonly Tried[]) {
	const groups = new Map<string, { one: Tried; points: number }[]>();
	for (const one of tried) {
		const answer = one.sheet.get(question.id);
		const points = answer === undefined ? null : pointsOf(question, answer);
		if (points === null) continue;
		const rest = [...one.sheet].filter(([id]) => id !== question.id);
		const key = JSON.stringify([rest, [...one.visible]]);
		const group = groups.get(key) ?? [];
		group.push({ one, points });
		groups.set(key, group);
	}
	return function* (direction: number): Generator<[Tried, Tried]> {
		for (const group of groups.values()) {
			for (const from of group) {
				for (const to of group) {
					if ((to.points - from.points) * direction > 0) yield [from.one, to.one];
				}
			}
		}
	};
}

function worseDirections({ questionnaire, ...program }: Program): Map<string, number> {
	const ways = questionnaire.scales
		.filter(({ higher }) => higher !== 'neither')
		.flatMap((scale) => {
			const worse = scale.higher === 'harder' ? 1 : -1;
			return [...directionsIn({ questionnaire, ...program }, scale)].map(
				([question, direction]) => [question, worse * direction] as const
			);
		});
	return agreed(ways);
}

function directionsIn(program: Program, scale: Scale): Map<string, number> {
	return agreed(waysInto(program, scale, 1));
}

/** Every way from a question into a scale, 1 where more points raise it. */
function waysInto(program: Program, scale: Scale, direction: number): [string, number][] {
	const { scoring, transform, members, of } = scale;
	if (scoring.method === 'ipsative' || scoring.method === 'circumplex') return [];
	const { method } = scoring;
	const isBelowZero = program.scale.get(scale.id)!.members.some(({ low }) => low.n < 0n);
	// Below 0, more of one may be less of the whole.
	if ((method === 'product' || method === 'ratio') && isBelowZero) return [];
	const turn = transform?.kind === 'linear' && transform.multiply < 0 ? -1 : 1;
	return members.flatMap(({ name, reversed }, place): [string, number][] => {
		const isTaken = place === 1 && (method === 'difference' || method === 'ratio');
		const own = direction * turn * (reversed ? -1 : 1) * (isTaken ? -1 : 1);
		if (of === 'questions') return [[name, own]];
		return waysInto(program, program.scale.get(name)!.scale, own);
	});
}

function agreed(ways: readonly (readonly [string, number])[]): Map<string, number> {
	const all = new Map<string, Set<number>>();
	for (const [name, way] of ways) all.set(name, (all.get(name) ?? new Set()).add(way));
	return new Map(
		[...all].flatMap(([name, set]): [string, number][] =>
			set.size === 1 ? [[name, [...set][0]!]] : []
		)
	);
}
