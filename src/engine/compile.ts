import type { Condition } from '../model/condition.ts';
import type { Question } from '../model/question.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Scale } from '../model/scale.ts';
import type { SectionHead } from '../model/section.ts';
import { decimalPlaces, multiply, ofDecimal, toNumber, type Exact } from './exact.ts';
import type { Calculation, Prepared } from './methods/method.ts';
import { calculationOf } from './methods/methods.ts';
import { namesIn } from './names-in.ts';
import { reachablePoints } from './points.ts';
import type { CompiledMember, CompiledScale, Program } from './program.ts';
import { finalRange } from './final-range.ts';

/** Thrown when a scale's points, weights and cuts are so fine that sums would leave the exact integers (2^53). */
export class ScoringTooLarge extends Error {
	readonly scale: string;

	constructor(scale: string) {
		super(
			`Scale \`${scale}\` has so many decimal places in its points and weights that it could not be added up exactly. Use fewer places.`
		);
		this.name = 'ScoringTooLarge';
		this.scale = scale;
	}
}

/**
 * Makes a questionnaire ready to score many sheets. `sections` are those its guidance may show, for their tags.
 * Throws `ScoringTooLarge`; the reader turns that into a problem with a place.
 */
export function compile(
	questionnaire: Questionnaire,
	sections: readonly SectionHead[],
	fingerprint = ''
): Program {
	const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
	const compiled = new Map<string, CompiledScale>();
	for (const scale of partsFirst(questionnaire.scales)) {
		compiled.set(scale.id, compileScale(scale, questionnaire.questions, compiled));
	}
	return {
		questionnaire,
		questions,
		place: new Map(questionnaire.questions.map(({ id }, index) => [id, index])),
		sections: new Map(sections.map((section) => [section.id, section])),
		scales: [...compiled.values()],
		scale: compiled,
		profileScales: profileScales(questionnaire),
		fingerprint
	};
}

function compileScale(
	scale: Scale,
	questions: readonly Question[],
	parts: ReadonlyMap<string, CompiledScale>
): CompiledScale {
	const prepared =
		scale.of === 'questions' ? prepareScale(scale, questions) : prepareWhole(scale, parts);
	const calculation = calculationOf(scale);
	assertExact(prepared, calculation);

	const raw = calculation.range(prepared);
	const range = finalRange(scale, raw);
	const ownQuestions = new Set(scale.members.map(({ name }) => name));
	return {
		...prepared,
		calculation,
		raw,
		grain: grainOf(prepared, calculation),
		range,
		cuts: scale.bands.map(({ from }) => (from === null ? null : ofDecimal(from))),
		ends: { min: toNumber(range.min), max: toNumber(range.max) },
		edges: scale.bands.map(({ from }) => from),
		involved:
			scale.of === 'questions'
				? withControllers(questions, ownQuestions)
				: questions.filter((question) =>
						scale.members.some(({ name }) => parts.get(name)?.involved.includes(question))
					),
		leaves:
			scale.of === 'questions'
				? [scale.id]
				: [...new Set(scale.members.flatMap(({ name }) => parts.get(name)?.leaves ?? []))]
	};
}

/** A scale of questions with its members in the order of the questions, in which sheets are folded. */
export function prepareScale(scale: Scale, questions: readonly Question[]): Prepared {
	const weightUnit = weightUnitOf(scale);
	const chosen = questions.flatMap((question) => {
		const member = scale.members.find(({ name }) => name === question.id);
		return member ? [{ question, member }] : [];
	});
	const points = new Map(chosen.map(({ question }) => [question.id, reachablePoints(question)]));
	const decimals = calculationOf(scale).decimals(scale.scoring);
	const pointUnit = unitOf([...points.values()].flat().concat(decimals));
	const members = chosen.map(({ question, member }, place): CompiledMember => {
		const own = (points.get(question.id) ?? []).map((value) => Math.round(value * pointUnit));
		const low = own[0] ?? 0;
		const high = own.at(-1) ?? 0;
		const turn = (value: number): number => (member.reversed ? low + high - value : value);
		return {
			name: member.name,
			place,
			weight: Math.round(member.weight * weightUnit),
			reversed: member.reversed,
			low: { n: BigInt(low), d: 1n },
			high: { n: BigInt(high), d: 1n },
			besideZero: besideZero(own.map(turn)),
			byOption:
				question.kind === 'choose_one'
					? new Map(
							question.options.flatMap(({ id, points: value }) =>
								value === null ? [] : [[id, turn(Math.round(value * pointUnit))]]
							)
						)
					: null
		};
	});
	return { scale, members, pointUnit, weightUnit, totalWeight: totalWeightOf(scale, weightUnit) };
}

function prepareWhole(scale: Scale, parts: ReadonlyMap<string, CompiledScale>): Prepared {
	const weightUnit = weightUnitOf(scale);
	const members = scale.members.map(({ name, weight, reversed }, place): CompiledMember => {
		const part = parts.get(name);
		if (!part) throw new Error(`Scale ${scale.id} is made of ${name}, which was not compiled.`);
		return {
			name,
			place,
			weight: Math.round(weight * weightUnit),
			reversed,
			low: part.range.min,
			high: part.range.max,
			besideZero: part.grain === null ? [] : [part.grain, multiply(part.grain, MINUS_ONE)],
			byOption: null
		};
	});
	const totalWeight = totalWeightOf(scale, weightUnit);
	return { scale, members, pointUnit: 1, weightUnit, totalWeight };
}

/** The members' questions and, through `show_when`, those that decide whether they appear. */
function withControllers(questions: readonly Question[], names: Set<string>): Question[] {
	const wanted = new Set(names);
	// A controller stands before what it controls, so one pass from the end finds them all.
	for (const question of [...questions].reverse()) {
		if (!wanted.has(question.id) || question.showWhen === null) continue;
		for (const name of namesIn(question.showWhen)) wanted.add(name);
	}
	return questions.filter(({ id }) => wanted.has(id));
}

function partsFirst(scales: readonly Scale[]): Scale[] {
	const ordered: Scale[] = [];
	const visit = (scale: Scale): void => {
		if (ordered.includes(scale)) return;
		if (scale.of === 'scales') {
			for (const part of scales) {
				if (scale.members.some(({ name }) => name === part.id)) visit(part);
			}
		}
		ordered.push(scale);
	};
	scales.forEach(visit);
	return ordered;
}

function profileScales({ profiles, scales }: Questionnaire): string[] {
	const named = profiles.flatMap(({ when, axes }): string[] => [
		...namesIn(when as Condition),
		...(axes ? [axes.x.scale, axes.y.scale] : [])
	]);
	return scales.map(({ id }) => id).filter((id) => named.includes(id));
}

const MINUS_ONE: Exact = { n: -1n, d: 1n };

/** The points nearest to 0 on either side. */
function besideZero(points: readonly number[]): Exact[] {
	const below = Math.max(...points.filter((one) => one < 0));
	const above = Math.min(...points.filter((one) => one > 0));
	return [below, above].filter(Number.isFinite).map((one) => ({ n: BigInt(one), d: 1n }));
}

/** What is done to a raw value may leave no grain. */
function grainOf(prepared: Prepared, calculation: Calculation): Exact | null {
	const { of, transform, round, table } = prepared.scale;
	const isRaw = transform === null && round === null && table === null;
	return isRaw && of === 'questions' ? calculation.grain(prepared) : null;
}

function weightUnitOf({ members }: Scale): number {
	return unitOf(members.map(({ weight }) => weight));
}

function totalWeightOf({ members }: Scale, weightUnit: number): number {
	return members.reduce((sum, { weight }) => sum + Math.round(weight * weightUnit), 0);
}

/** The smallest power of ten that makes all of these decimals whole. */
function unitOf(decimals: readonly number[]): number {
	return 10 ** Math.max(0, ...decimals.map(decimalPlaces));
}

function assertExact({ scale, members }: Prepared, calculation: Calculation): void {
	if (scale.of === 'scales') return;
	if (calculation.largest(members) > Number.MAX_SAFE_INTEGER) {
		throw new ScoringTooLarge(scale.id);
	}
}
