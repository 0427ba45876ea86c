import { comparePrograms } from '../compare/compare-programs.ts';
import { checkPersona } from '../engine/check-persona.ts';
import { compile, ScoringTooLarge } from '../engine/compile.ts';
import type { Program } from '../engine/program.ts';
import type { Persona } from '../model/persona.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Mistake } from './mutant.ts';
import { mutants, type Reached } from './mutants.ts';

/** A mistake that no example would notice; `witness` is a sheet that comes out otherwise with it. */
export type Survivor = { mistake: Mistake; witness: Sheet };

export type Mutation = {
	/** Mistakes that change somebody's result. */
	mistakes: number;
	caught: number;
	survivors: Survivor[];
	/** Proved to change nobody's result. */
	harmless: number;
	/** Neither caught nor proved harmless nor found to change a result. */
	open: Mistake[];
};

/** Makes every small mistake there is, one at a time, and says which of them the examples do not notice. */
export function mutate(program: Program, personas: readonly Persona[], reached: Reached): Mutation {
	const sections = [...program.sections.values()];
	const mutation: Mutation = { mistakes: 0, caught: 0, survivors: [], harmless: 0, open: [] };
	for (const { mistake, questionnaire } of mutants(program.questionnaire, reached)) {
		const mutant = compiled(() => compile(questionnaire, sections));
		if (mutant === null) continue;
		if (personas.some((persona) => checkPersona(mutant, persona).length > 0)) {
			mutation.mistakes++;
			mutation.caught++;
			continue;
		}
		const { how, any } = comparePrograms(program, mutant);
		if (any !== null) {
			mutation.mistakes++;
			mutation.survivors.push({ mistake, witness: any.witness });
		} else if (how === 'proved') mutation.harmless++;
		else mutation.open.push(mistake);
	}
	return mutation;
}

/** A mistake that makes scoring too fine is refused by the reader, so it needs no example. */
function compiled(build: () => Program): Program | null {
	try {
		return build();
	} catch (error) {
		if (error instanceof ScoringTooLarge) return null;
		throw error;
	}
}
