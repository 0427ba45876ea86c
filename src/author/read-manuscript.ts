import { compile } from '../engine/compile.ts';
import type { Program } from '../engine/program.ts';
import { sectionsToShow } from '../engine/sections-to-show.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { SectionHead } from '../model/section.ts';
import type { Problem } from '../problems/problem.ts';
import { checkExamples } from '../questionnaire/check-examples.ts';
import { fingerprint } from '../questionnaire/fingerprint.ts';
import { readExamples } from '../questionnaire/read-examples.ts';
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts';
import { listProblems } from './list-problems.ts';
import type { Listed } from './listed.ts';
import type { Manuscript } from './manuscript.ts';
import { outcomeOf } from './outcome-of.ts';
import type { PersonaOutcome } from './persona-outcome.ts';

/** A questionnaire that can be taken, with everything its scoring and its results need. */
export type Usable = {
	questionnaire: Questionnaire;
	/** The guide sections it can show. */
	sections: SectionHead[];
	fingerprint: string;
	/** Null while the examples cannot be read. */
	personas: PersonaOutcome[] | null;
};

/** What there is to say about a manuscript. */
export type Reading = { listed: Listed[]; usable: Usable | null };

/** The questionnaire ready to score, or null with the reasons; and the reasons alone of a changed text. */
export function programOf(
	{ questionnaire: source, recorded }: Manuscript,
	sections: readonly SectionHead[]
): { program: Program | null; listed: Listed[] } {
	const context = { sections, ...(recorded && { recorded }) };
	const reading = readQuestionnaire(source, context);
	const listed = listProblems(
		'questionnaire',
		source,
		reading.ok ? reading.warnings : reading.problems,
		(text) => problemsIn(readQuestionnaire(text, context))
	);
	if (!reading.ok) return { program: null, listed };
	const { questionnaire } = reading;
	const program = compile(questionnaire, sections, fingerprint(questionnaire).scores);
	return { program, listed };
}

/** Reads what an author has written so far: its problems in the order of the files, and what can be used of it. */
export function readManuscript(manuscript: Manuscript, sections: readonly SectionHead[]): Reading {
	const { program, listed } = programOf(manuscript, sections);
	if (program === null) return { listed, usable: null };
	const { questionnaire } = program;
	const usable = {
		questionnaire,
		sections: sectionsToShow(questionnaire, sections),
		fingerprint: program.fingerprint
	};
	const { examples } = manuscript;
	if (examples.trim() === '') return { listed, usable: { ...usable, personas: [] } };

	const reading = readExamples(examples, questionnaire);
	const problems = checkExamples(examples, program);
	const read = (text: string): readonly Problem[] => checkExamples(text, program);
	return {
		listed: [...listed, ...listProblems('examples', examples, problems, read)],
		usable: {
			...usable,
			personas: reading.ok ? reading.personas.map((one) => outcomeOf(program, one)) : null
		}
	};
}

function problemsIn(reading: ReturnType<typeof readQuestionnaire>): readonly Problem[] {
	return reading.ok ? reading.warnings : reading.problems;
}
