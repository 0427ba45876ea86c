import type { HideTarget } from '../model/outcome.ts';
import type { CrossHide } from '../model/together.ts';
import { factsOfTaken } from './facts-of-taken.ts';
import { holds } from './holds.ts';
import type { Taken } from './taken.ts';

/**
 * What a check keeps out of every other one. Only the targets are handed on: whoever holds them cannot tell which check
 * they come from, or why.
 */
export function crossHides(taken: Taken, rules: readonly CrossHide[]): HideTarget[] {
	const facts = factsOfTaken(taken);
	const { id } = taken.program.questionnaire;
	return rules
		.filter(({ check, when }) => check === id && holds(when, facts))
		.map(({ target }) => target);
}
