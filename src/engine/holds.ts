import type { Condition } from '../model/condition.ts';
import { compare, ofDecimal } from './exact.ts';
import type { Facts } from './facts.ts';

/** Whether a condition is true of a sheet: always yes or no, and absence satisfies nothing but a `not`. */
export function holds(condition: Condition, facts: Facts): boolean {
	switch (condition.kind) {
		case 'always':
			return true;
		case 'all':
			return condition.of.every((part) => holds(part, facts));
		case 'any':
			return condition.of.some((part) => holds(part, facts));
		case 'not':
			return !holds(condition.of, facts);
		case 'answer':
			return isOneOf(facts.answer(condition.question), condition.options);
		case 'band':
			return isOneOf(facts.band(condition.scale), condition.bands);
		case 'amount':
			return isWithin(condition, facts);
		case 'count':
			return countOf(condition, facts) >= condition.atLeast;
		case 'flag':
			return facts.hasFlag(condition.flag);
		case 'profile':
			return facts.isProfile(condition.profile);
		case 'answered':
			return facts.isAnswered(condition.question);
		case 'scored':
			return facts.isScored(condition.scale);
	}
}

/** How many of the named questions and scales have one of the named options or bands. */
export function countOf(condition: Extract<Condition, { kind: 'count' }>, facts: Facts): number {
	return condition.of.filter(
		(name) => isOneOf(facts.answer(name), condition.in) || isOneOf(facts.band(name), condition.in)
	).length;
}

function isWithin(
	{ name, atLeast, below }: Extract<Condition, { kind: 'amount' }>,
	facts: Facts
): boolean {
	const value = facts.value(name);
	if (value === null) return false;
	if (atLeast !== null && compare(value, ofDecimal(atLeast)) < 0) return false;
	return below === null || compare(value, ofDecimal(below)) < 0;
}

/** True when the answer is one of the choices, or, for ticked options, holds one of them. */
function isOneOf(given: unknown, choices: readonly string[]): boolean {
	if (Array.isArray(given)) return given.some((option) => choices.includes(option));
	return typeof given === 'string' && choices.includes(given);
}
