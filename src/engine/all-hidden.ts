import { factsOfTaken } from './facts-of-taken.ts';
import { hiddenSections } from './hidden-sections.ts';
import type { Taken } from './taken.ts';

/**
 * Every section that is kept out on this sheet. A result leaves out what rests on an answer that serves the visit only;
 * an author, whose sheet is made up, is told of it all.
 */
export function allHidden(taken: Taken): string[] {
	const rules = taken.program.questionnaire.guidance.filter((rule) => rule.kind === 'hide');
	return [...hiddenSections({ program: taken.program, facts: factsOfTaken(taken) }, rules)];
}
