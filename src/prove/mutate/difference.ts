import { compile } from '../../engine/compile.ts';
import { equals } from '../../engine/exact.ts';
import type { Scored } from '../../engine/outcome.ts';
import type { Program } from '../../engine/program.ts';
import type { Scale } from '../../model/scale.ts';
import { all, any, not, type Formula, type PairAtom } from '../formula.ts';
import { outcomeFormulas, sectionsOf, type OutcomeFormulas } from '../outcome-formulas.ts';
import { askingOf, type Witness } from '../reach/asking.ts';

/** No name an author can give holds a space. */
const COPY = ' copy';

/**
 * The cheapest sheet on which two questionnaires with the same questions come to different results; null where there is
 * none. Scales in which they differ are put side by side in one program, and every outcome is compared over all sheets.
 */
export function differenceBetween(
	one: Program,
	other: Program,
	mostStates: number
): Witness | null {
	const changed = changedScales(one, other);
	const both = compile(
		{
			...one.questionnaire,
			scales: [...one.questionnaire.scales, ...copies(other.questionnaire.scales, changed)]
		},
		[...one.sections.values()]
	);
	const differs = any(
		...[...changed].map(scoresDiffer),
		...outcomesDiffer(one, other, (formula) => onCopies(formula, changed))
	);
	return askingOf(both, mostStates).ask(differs).witness;
}

/** Scales that are not the same in both, and those made of them. */
function changedScales(one: Program, other: Program): Set<string> {
	const changed = new Set<string>();
	// Parts come before the scales made of them.
	for (const { scale } of other.scales) {
		const isChanged = one.scale.get(scale.id)?.scale !== scale;
		if (isChanged || scale.members.some(({ name }) => changed.has(name))) changed.add(scale.id);
	}
	return changed;
}

function copies(scales: readonly Scale[], changed: ReadonlySet<string>): Scale[] {
	return scales
		.filter(({ id }) => changed.has(id))
		.map((scale) => {
			const members = scale.members.map((member) =>
				changed.has(member.name) ? { ...member, name: member.name + COPY } : member
			);
			return { ...scale, id: scale.id + COPY, members: members as Scale['members'] };
		});
}

function scoresDiffer(scale: string): PairAtom {
	const isSame = (a: Scored | null, b: Scored | null): boolean =>
		a === null || b === null ? a === b : equals(a.value, b.value) && a.band === b.band;
	return {
		kind: 'pair',
		key: 'differs',
		scale,
		other: scale + COPY,
		test: (score, copy) => !isSame(score, copy)
	};
}

function outcomesDiffer(
	one: Program,
	other: Program,
	toCopies: (formula: Formula) => Formula
): Formula[] {
	const [mine, theirs] = [outcomeFormulas(one), outcomeFormulas(other)];
	const { flags, profiles, guidance } = one.questionnaire;
	const compared = (outcome: (formulas: OutcomeFormulas) => Formula): Formula =>
		either(outcome(mine), toCopies(outcome(theirs)));
	const sections = new Set([...one.sections.keys(), ...sectionsOf(guidance)]);
	return [
		...flags.map(({ id }) => compared((formulas) => formulas.flag(id))),
		...profiles.flatMap(({ id }) => [
			compared((formulas) => formulas.profileChosen(id)),
			compared((formulas) => formulas.condition({ kind: 'profile', profile: id }))
		]),
		...[...sections].flatMap((id) => [
			compared((formulas) => formulas.isShown(id)),
			compared((formulas) => formulas.isHidden(id))
		])
	];
}

/** Exactly one of the two. */
function either(one: Formula, other: Formula): Formula {
	return any(all(one, not(other)), all(not(one), other));
}

function onCopies(formula: Formula, changed: ReadonlySet<string>): Formula {
	const known = new Map<Formula, Formula>();
	const copy = (part: Formula): Formula => {
		const made = known.get(part) ?? copied(part);
		known.set(part, made);
		return made;
	};
	const copied = (part: Formula): Formula => {
		switch (part.kind) {
			case 'not':
				return not(copy(part.of));
			case 'all':
			case 'any':
			case 'atLeast':
				return { ...part, of: part.of.map(copy) };
			case 'scale':
				return changed.has(part.scale) ? { ...part, scale: part.scale + COPY } : part;
			default:
				return part;
		}
	};
	return copy(formula);
}
