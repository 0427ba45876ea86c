import { compile } from '../engine/compile.ts';
import { equals } from '../engine/exact.ts';
import type { Scored } from '../engine/outcome.ts';
import type { Program } from '../engine/program.ts';
import type { Scale } from '../model/scale.ts';
import { conditionFormula, NOTHING_KNOWN } from './condition-formula.ts';
import { any, differ, NO, not, type Formula, type PairAtom } from './formula.ts';
import { outcomeFormulas, sectionsOf, type OutcomeFormulas } from './outcome-formulas.ts';

/** One thing a result says, by which two questionnaires that ask the same may differ. */
export type Aspect =
	/** The value, or whether there is one. */
	| { kind: 'value'; id: string }
	| { kind: 'band'; id: string }
	| { kind: 'flag'; id: string }
	| { kind: 'profile' }
	/** Whether a section is shown. */
	| { kind: 'section'; id: string }
	/** Whether a hide keeps a section out, and with it every link that leads there. */
	| { kind: 'hidden'; id: string };

/** Where two questionnaires differ: `both` is what the formulas are to be asked of. */
export type Differences = { both: Program; differences: { aspect: Aspect; formula: Formula }[] };

/** No name an author can give holds a space. */
const COPY = ' copy';

/**
 * Every way in which two questionnaires with the same questions can come to different results. Scales in which they
 * differ stand side by side in one program, so that every outcome can be compared over all sheets.
 */
export function differencesBetween(one: Program, other: Program): Differences {
	const changed = changedScales(one, other);
	const scales = [...one.questionnaire.scales, ...copies(other.questionnaire.scales, changed)];
	const nothing = { flags: [], profiles: [], guidance: [], promises: [], unproved: [] };
	const both = compile({ ...one.questionnaire, ...nothing, scales }, []);
	return {
		both,
		differences: [
			...[...changed].flatMap((id) => [
				{ aspect: { kind: 'value', id } as const, formula: scoresDiffer(both, id, 'value') },
				{ aspect: { kind: 'band', id } as const, formula: scoresDiffer(both, id, 'band') }
			]),
			...outcomesDiffer(one, other, (formula) => onCopies(formula, changed))
		]
	};
}

/** Scales that are not the same in both, and those made of them; scales that only one of the two has included. */
function changedScales(one: Program, other: Program): Set<string> {
	const changed = new Set<string>();
	// Parts come before the scales made of them.
	for (const { scale } of [...other.scales, ...one.scales]) {
		const { id, members } = scale;
		const [mine, theirs] = [one, other].map((program) => program.scale.get(id)?.scale);
		const isSame = mine === theirs || (mine && theirs && coreOf(mine) === coreOf(theirs));
		if (!isSame || members.some(({ name }) => changed.has(name))) changed.add(id);
	}
	return changed;
}

/** All of a scale that decides its values, its bands and how near a cut they lie; its words do not. */
function coreOf(scale: Scale): string {
	const { scoring, of, members, missing, notApplicable, hidden, transform, round, table } = scale;
	const bands = scale.bands.map(({ id, from }) => [id, from]);
	const errors = scale.precision && [scale.precision.sd, scale.precision.reliability];
	const rules = [scoring, of, members, missing, notApplicable, hidden, transform, round, table];
	return JSON.stringify([...rules, bands, errors]);
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

function scoresDiffer(both: Program, scale: string, part: 'value' | 'band'): Formula {
	const sides = [scale, scale + COPY].filter((id) => both.scale.has(id));
	// Of a scale that only one of the two has: wherever it has a score, or a band.
	if (sides.length === 1) {
		const [only] = sides.map((id) => both.scale.get(id)!.scale);
		if (part === 'band' && only!.bands.length === 0) return NO;
		return conditionFormula(both, { kind: 'scored', scale: only!.id }, NOTHING_KNOWN);
	}
	const isSame = (a: Scored, b: Scored): boolean =>
		part === 'value' ? equals(a.value, b.value) : a.band === b.band;
	const pair: PairAtom = {
		kind: 'pair',
		key: `other ${part}`,
		scale,
		other: scale + COPY,
		test: (a, b) => {
			if (a !== null && b !== null) return !isSame(a, b);
			// Without bands there is none to lose.
			return part === 'value' ? a !== b : (a?.band ?? null) !== (b?.band ?? null);
		}
	};
	return pair;
}

function outcomesDiffer(
	one: Program,
	other: Program,
	toCopies: (formula: Formula) => Formula
): Differences['differences'] {
	const [mine, theirs] = [outcomeFormulas(one), outcomeFormulas(other)];
	const differing = (outcome: (formulas: OutcomeFormulas) => Formula): Formula =>
		differ(outcome(mine), toCopies(outcome(theirs)));
	const names = (kind: 'flags' | 'profiles'): Set<string> =>
		new Set([one, other].flatMap(({ questionnaire }) => questionnaire[kind].map(({ id }) => id)));
	const shown = [one, other].flatMap(({ questionnaire: { guidance } }) => [
		...sectionsOf(guidance)
	]);
	const known = [one, other].flatMap(({ sections }) => [...sections.keys()]);
	return [
		...[...names('flags')].map((id) => ({
			aspect: { kind: 'flag', id } as const,
			formula: differing((formulas) => formulas.flag(id))
		})),
		{
			aspect: { kind: 'profile' },
			formula: any(
				...[...names('profiles')].flatMap((profile) => [
					differing((formulas) => formulas.profileChosen(profile)),
					// Chosen, and not too close to a cut to say so.
					differing((formulas) => formulas.condition({ kind: 'profile', profile }))
				])
			)
		},
		...[...new Set(shown)].map((id) => ({
			aspect: { kind: 'section', id } as const,
			formula: differing((formulas) => formulas.isShown(id))
		})),
		...[...new Set([...known, ...shown])].map((id) => ({
			aspect: { kind: 'hidden', id } as const,
			formula: differing((formulas) => formulas.isHidden(id))
		}))
	];
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
