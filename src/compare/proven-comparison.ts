import { compile } from '../engine/compile.ts';
import { equals, type Exact } from '../engine/exact.ts';
import type { Program } from '../engine/program.ts';
import type { Condition } from '../model/condition.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { conditionFormula, NOTHING_KNOWN } from '../prove/condition-formula.ts';
import { all, any, not, YES, type Formula } from '../prove/formula.ts';
import { outcomeFormulas, sectionsOf } from '../prove/outcome-formulas.ts';
import { askingOf, type Asking } from '../prove/reach/asking.ts';
import { MOST_STATES } from '../prove/reach/budget.ts';
import { fingerprint } from '../questionnaire/fingerprint.ts';
import type { Aspect, Comparison, Moved } from './compared.ts';
import { withRenamedScales } from './with-renamed-scales.ts';

/**
 * Compares two versions that ask the same over every possible sheet: the scales of both stand side by side in one
 * questionnaire, and the prover says where they part. Throws `OverBudget` where that would take too long.
 */
export function provenComparison(before: Program, after: Program): Comparison {
	const changed = changedScales(before, after);
	const one = renamed(before, 'before:', changed);
	const other = renamed(after, 'after:', changed);
	const both = compile(sideBySide(one.questionnaire, other.questionnaire), []);
	const asking = askingOf(both, MOST_STATES);
	const differences = differencesOf({ one, other, changed, asking, both });

	const moved = differences.flatMap(([aspect, formula]): Moved[] => {
		const { count, witness } = asking.ask(formula);
		return witness === null ? [] : [{ ...aspect, sheets: count, witness: witness.sheet }];
	});
	const anyOf = differences.filter(([aspect]) => moved.some((found) => isSame(found, aspect)));
	const whole = asking.ask(any(...anyOf.map(([, formula]) => formula)));
	return {
		how: 'proved',
		complete: asking.ask(YES).count,
		moved,
		any: whole.witness && { sheets: whole.count, witness: whole.witness.sheet }
	};
}

type Sides = {
	one: Program;
	other: Program;
	changed: readonly string[];
	asking: Asking;
	both: Program;
};

function differencesOf({ one, other, changed, asking, both }: Sides): [Aspect, Formula][] {
	const was = outcomeFormulas(one);
	const is = outcomeFormulas(other);
	const ids = (list: (side: Questionnaire) => readonly { id: string }[]): string[] => [
		...new Set([...list(one.questionnaire), ...list(other.questionnaire)].map(({ id }) => id))
	];
	const sections = new Set([
		...sectionsOf(one.questionnaire.guidance),
		...sectionsOf(other.questionnaire.guidance)
	]);
	const profiles = ids((side) => side.profiles);
	return [
		...changed.flatMap((id): [Aspect, Formula][] => [
			[{ kind: 'value', id }, valueDiffers(both, asking, id)],
			[{ kind: 'band', id }, bandDiffers(both, id)]
		]),
		...ids((side) => side.flags).map((id): [Aspect, Formula] => [
			{ kind: 'flag', id },
			differs(was.flag(id), is.flag(id))
		]),
		[
			{ kind: 'profile' },
			any(
				...profiles.flatMap((id) => [
					differs(was.profileChosen(id), is.profileChosen(id)),
					// Chosen, and not too close to a cut to say so.
					differs(was.condition(isProfile(id)), is.condition(isProfile(id)))
				])
			)
		],
		...[...sections].map((id): [Aspect, Formula] => [
			{ kind: 'section', id },
			differs(was.isShown(id), is.isShown(id))
		])
	];
}

/** Scales whose values or errors may differ, those that only one version has included. */
function changedScales(before: Program, after: Program): string[] {
	const [one, other] = [before, after].map(({ questionnaire }) => {
		const digests = fingerprint(questionnaire).scales;
		const texts = questionnaire.scales.map(({ id, precision }): [string, string] => [
			id,
			`${digests.get(id)} ${JSON.stringify(precision)}`
		]);
		return new Map(texts);
	});
	const names = new Set([...one!.keys(), ...other!.keys()]);
	return [...names].filter((id) => one!.get(id) !== other!.get(id));
}

function renamed(program: Program, prefix: string, scales: readonly string[]): Program {
	const names = new Map(scales.map((id) => [id, `${prefix}${id}`]));
	return compile(withRenamedScales(program.questionnaire, names), [...program.sections.values()]);
}

/** All scales of both, and nothing that rests on them. */
function sideBySide(one: Questionnaire, other: Questionnaire): Questionnaire {
	const scales = new Map([...one.scales, ...other.scales].map((scale) => [scale.id, scale]));
	const nothing = { flags: [], profiles: [], guidance: [], promises: [], unproved: [] };
	return { ...one, ...nothing, scales: [...scales.values()] };
}

function valueDiffers(both: Program, asking: Asking, id: string): Formula {
	const sides = [`before:${id}`, `after:${id}`];
	if (!sides.every((scale) => both.scale.has(scale))) return isScored(both, sides);
	const values = sides.flatMap((scale) =>
		asking.scores(scale).flatMap(({ score }) => (score === null ? [] : [score.value]))
	);
	return any(
		differs(scored(both, sides[0]!), scored(both, sides[1]!)),
		...distinct(values).map((value) =>
			differs(hasValue(sides[0]!, value), hasValue(sides[1]!, value))
		)
	);
}

function bandDiffers(both: Program, id: string): Formula {
	const sides = [`before:${id}`, `after:${id}`];
	if (!sides.every((scale) => both.scale.has(scale))) return isScored(both, sides);
	const bands = new Set(
		sides.flatMap((scale) => both.scale.get(scale)!.scale.bands.map((band) => band.id))
	);
	const inBand = (scale: string, band: string): Formula =>
		conditionFormula(both, { kind: 'band', scale, bands: [band] }, NOTHING_KNOWN);
	return any(
		...[...bands].map((band) => differs(inBand(sides[0]!, band), inBand(sides[1]!, band)))
	);
}

/** Of a scale that only one version has. */
function isScored(both: Program, sides: readonly string[]): Formula {
	return any(...sides.filter((scale) => both.scale.has(scale)).map((scale) => scored(both, scale)));
}

function scored(both: Program, scale: string): Formula {
	const condition: Condition = { kind: 'scored', scale };
	return conditionFormula(both, condition, NOTHING_KNOWN);
}

function hasValue(scale: string, value: Exact): Formula {
	return {
		kind: 'scale',
		key: `is ${value.n}/${value.d}`,
		scale,
		track: 0,
		test: (score) => score !== null && equals(score.value, value)
	};
}

function distinct(values: readonly Exact[]): Exact[] {
	return values.filter((value, at) => values.findIndex((earlier) => equals(earlier, value)) === at);
}

function differs(one: Formula, other: Formula): Formula {
	return any(all(one, not(other)), all(not(one), other));
}

function isProfile(profile: string): Condition {
	return { kind: 'profile', profile };
}

function isSame(one: Aspect, other: Aspect): boolean {
	return one.kind === other.kind && ('id' in one ? one.id : '') === ('id' in other ? other.id : '');
}
