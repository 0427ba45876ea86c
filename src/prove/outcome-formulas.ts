import { isNearCut } from '../engine/profile.ts';
import type { Program } from '../engine/program.ts';
import type { Condition } from '../model/condition.ts';
import type { GuidanceRule, HideRule, Profile, ShowRule } from '../model/outcome.ts';
import { conditionFormula, type Meanings } from './condition-formula.ts';
import { all, any, NO, not, type Formula } from './formula.ts';
import { wordsFormula } from './words-formula.ts';

/** What a questionnaire can say, as truth functions of answers and scores. */
export type OutcomeFormulas = {
	/** Any condition that stands where flags and profile are known: in guidance and promises. */
	condition(condition: Condition): Formula;
	flag(id: string): Formula;
	/** A flag that asks for some help line is raised. */
	hasHelp(): Formula;
	/** The condition of a profile, whatever stands before it. */
	profileHolds(id: string): Formula;
	/** Everything the profiles name is scored, and this is the first that holds, or is nearest where it is too close to say. */
	profileChosen(id: string): Formula;
	holds(rule: GuidanceRule): Formula;
	/** The rule holds and nothing hides its section. */
	shows(rule: ShowRule): Formula;
	isShown(section: string): Formula;
	isHidden(section: string): Formula;
	/** The rules that may keep a section out. */
	hidesOf(section: string): readonly HideRule[];
	hasWords(rule: ShowRule): Formula;
};

export function outcomeFormulas(program: Program): OutcomeFormulas {
	const { flags: declared, profiles, guidance } = program.questionnaire;

	const flags = new Map<string, Formula>();
	for (const { id, when } of declared) {
		// Flags rest on those before them, which are in the map already.
		flags.set(id, conditionFormula(program, when, { flags: new Map(flags), profiles: new Map() }));
	}
	const beforeProfiles: Meanings = { flags, profiles: new Map() };
	const scored = program.profileScales.map((scale) =>
		conditionFormula(program, { kind: 'scored', scale }, beforeProfiles)
	);
	const holding = new Map(
		profiles.map(({ id, when }) => [id, conditionFormula(program, when, beforeProfiles)])
	);
	const chosen = new Map(
		profiles.map(({ id }, index) => {
			const earlier = profiles.slice(0, index).map((profile) => not(holding.get(profile.id)!));
			return [id, all(...scored, ...earlier, holding.get(id)!)];
		})
	);
	const meanings: Meanings = {
		flags,
		profiles: new Map(
			profiles.map((profile) => [
				profile.id,
				all(chosen.get(profile.id)!, not(tooClose(program, profile)))
			])
		)
	};

	const condition = (when: Condition): Formula => conditionFormula(program, when, meanings);
	const holds = (rule: GuidanceRule): Formula => {
		const isMet = condition(rule.when);
		if (rule.kind === 'show' || rule.unless === null) return isMet;
		return all(isMet, not(condition(rule.unless)));
	};
	const rules = new Map(guidance.map((rule) => [rule, holds(rule)]));
	const hidesOf = (section: string): HideRule[] =>
		guidance
			.filter((rule) => rule.kind === 'hide')
			.filter((rule) => isAimedAt(program, rule, section));
	const hidden = (section: string): Formula =>
		any(...hidesOf(section).map((rule) => rules.get(rule)!));
	const shown = new Map(
		[...sectionsOf(guidance)].map((section) => [
			section,
			all(
				any(
					...guidance
						.filter((rule) => rule.kind === 'show' && rule.section === section)
						.map((rule) => rules.get(rule)!)
				),
				not(hidden(section))
			)
		])
	);
	const showing = new Map(
		guidance.flatMap((rule): [ShowRule, Formula][] =>
			rule.kind === 'show' ? [[rule, all(rules.get(rule)!, not(hidden(rule.section)))]] : []
		)
	);
	return {
		condition,
		flag: (id) => flags.get(id) ?? NO,
		hasHelp: () =>
			any(...declared.filter(({ help }) => help !== null).map(({ id }) => flags.get(id)!)),
		profileHolds: (id) => holding.get(id) ?? NO,
		profileChosen: (id) => chosen.get(id) ?? NO,
		holds: (rule) => rules.get(rule)!,
		shows: (rule) => showing.get(rule)!,
		isShown: (section) => shown.get(section) ?? NO,
		isHidden: hidden,
		hidesOf,
		hasWords: (rule) => wordsFormula(program, rule, meanings)
	};
}

/** The sections some rule shows, each once. */
export function sectionsOf(guidance: readonly GuidanceRule[]): Set<string> {
	return new Set(guidance.flatMap((rule) => (rule.kind === 'show' ? rule.section : [])));
}

function isAimedAt({ sections }: Program, { target }: HideRule, section: string): boolean {
	if (target.by === 'section') return target.section === section;
	return sections.get(section)?.tags.includes(target.tag) ?? false;
}

function tooClose(program: Program, { axes }: Profile): Formula {
	const margin = axes?.margin ?? null;
	if (axes === null || margin === null) return NO;
	return any(
		...[axes.x, axes.y].map((axis): Formula => {
			return {
				kind: 'scale',
				key: `near ${axis.cut} ${margin}`,
				scale: axis.scale,
				track: 0,
				test: (score) => score !== null && isNearCut(program, axis, margin, score.value)
			};
		})
	);
}
