import fc from 'fast-check';
import { compile, ScoringTooLarge } from '../../src/engine/compile.ts';
import type { Program } from '../../src/engine/program.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { AuthorPromise } from '../../src/model/outcome.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { SectionHead } from '../../src/model/section.ts';
import { cases } from '../reference/random-questionnaire.ts';

/**
 * Small random questionnaires that also make promises, and guides with sections that contradict each other; null where
 * the numbers are too fine to be scored.
 */
export const programs: fc.Arbitrary<Program | null> = fc
	.tuple(cases, fc.array(fc.array(fc.nat(999), { minLength: 4, maxLength: 4 }), { maxLength: 3 }))
	.map(([{ questionnaire, sections }, drawn]) => {
		const promises = drawn.flatMap((numbers) => promiseFrom(questionnaire, sections, numbers));
		const quarrelling = sections.map((head) => ({ ...head, contradicts: head.overlaps }));
		return compileOrNull({ ...questionnaire, promises }, quarrelling);
	});

/** A promise about conditions and outcomes that the questionnaire already has. */
function promiseFrom(
	{ flags, profiles, guidance }: Questionnaire,
	sections: readonly SectionHead[],
	[which = 0, demand = 0, kind = 0, outcome = 0]: readonly number[]
): AuthorPromise[] {
	const conditions = [...flags, ...profiles, ...guidance].map(({ when }) => when);
	const outcomes: Condition[] = [
		...conditions,
		...flags.map(({ id }): Condition => ({ kind: 'flag', flag: id })),
		...profiles.map(({ id }): Condition => ({ kind: 'profile', profile: id }))
	];
	const when = conditions[which % conditions.length];
	const condition = outcomes[outcome % outcomes.length];
	const section = sections[outcome % sections.length];
	if (!when || !condition || !section) return [];
	return [
		{
			when,
			demand: demand % 2 === 0 ? 'always' : 'never',
			outcome: kind % 2 === 0 ? { kind: 'show', section: section.id } : { kind: 'holds', condition }
		}
	];
}

/** Null where the numbers are too fine to be scored. */
export function compileOrNull(
	questionnaire: Questionnaire,
	sections: readonly SectionHead[]
): Program | null {
	try {
		return compile(questionnaire, sections);
	} catch (error) {
		if (error instanceof ScoringTooLarge) return null;
		throw error;
	}
}
