import { checkPersona } from '../../engine/check-persona.ts';
import { compile, ScoringTooLarge } from '../../engine/compile.ts';
import type { Program } from '../../engine/program.ts';
import type { Persona } from '../../model/persona.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Path } from '../../problems/problem.ts';
import { askingOf, type Witness } from '../reach/asking.ts';
import { MOST_STATES, OverBudget } from '../reach/budget.ts';
import { changesSafety } from './changes-safety.ts';
import { differenceBetween } from './difference.ts';
import type { Mistake } from './mutant.ts';
import { mutantsOf } from './mutants.ts';

/** What became of one mistake. */
export type MutantVerdict = { mistake: Mistake; path: Path } & (
	| { kind: 'caught'; by: string[] }
	/** It changes no sheet's scores, bands, flags, profile or sections, by proof. */
	| { kind: 'equivalent' }
	/** No persona notices; the witness is a sheet on which one could. */
	| { kind: 'survived'; witness: Witness; changesSafety: boolean }
	/** No persona notices, and whether one could is too much to find out. */
	| { kind: 'open'; changesSafety: boolean }
);

/** Tries every small mistake, and tells which of them the author's personas would notice. */
export function mutate(
	program: Program,
	personas: readonly Persona[],
	{ mostStates = MOST_STATES } = {}
): MutantVerdict[] {
	// Those that fail already notice nothing.
	const sound = personas.filter((persona) => checkPersona(program, persona).length === 0);
	return mutantsOf(program, askingOf(program, mostStates)).flatMap(
		({ mistake, path, questionnaire }): MutantVerdict[] => {
			const mutant = compileOrNull(questionnaire, program.sections);
			// Nobody can make a mistake that is refused at once.
			if (mutant === null) return [];
			const by = sound
				.filter((persona) => checkPersona(mutant, persona).length > 0)
				.map(({ name }) => name);
			if (by.length > 0) return [{ mistake, path, kind: 'caught', by }];
			const difference = differenceOrOpen(program, mutant, mostStates);
			if (difference === null) return [{ mistake, path, kind: 'equivalent' }];
			const matters = { changesSafety: changesSafety(program, mutant, mostStates) };
			return [
				difference === 'open'
					? { mistake, path, kind: 'open', ...matters }
					: { mistake, path, kind: 'survived', witness: difference, ...matters }
			];
		}
	);
}

function differenceOrOpen(
	program: Program,
	mutant: Program,
	mostStates: number
): Witness | null | 'open' {
	try {
		return differenceBetween(program, mutant, mostStates);
	} catch (error) {
		if (error instanceof OverBudget) return 'open';
		throw error;
	}
}

function compileOrNull(
	questionnaire: Questionnaire,
	sections: Program['sections']
): Program | null {
	try {
		return compile(questionnaire, [...sections.values()]);
	} catch (error) {
		if (error instanceof ScoringTooLarge) return null;
		throw error;
	}
}
