import type { Condition } from '../../model/condition.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';

/** A condition and what it decides. */
export type OwnedCondition = {
	condition: Condition;
	owner: 'show_when' | 'flag' | 'profile' | 'show' | 'hide' | 'unless';
	/** The question, flag or profile, or the section that is shown. */
	id: string;
};

/** A condition and everything inside it. */
export function* partsOf(condition: Condition): Generator<Condition> {
	yield condition;
	if (condition.kind === 'not') yield* partsOf(condition.of);
	if (condition.kind === 'all' || condition.kind === 'any') {
		for (const part of condition.of) yield* partsOf(part);
	}
}

/** The questions and scales that one part names by itself. */
export function namesOf(part: Condition): readonly string[] {
	switch (part.kind) {
		case 'answer':
		case 'answered':
			return [part.question];
		case 'band':
		case 'scored':
			return [part.scale];
		case 'amount':
			return [part.name];
		case 'count':
			return part.of;
		default:
			return [];
	}
}

/** Every condition that decides what a person is asked or told. Promises only check, so they are not among them. */
export function* ownedConditions({
	questions,
	flags,
	profiles,
	guidance
}: Questionnaire): Generator<OwnedCondition> {
	for (const { id, showWhen } of questions) {
		if (showWhen) yield { condition: showWhen, owner: 'show_when', id };
	}
	for (const { id, when } of flags) yield { condition: when, owner: 'flag', id };
	for (const { id, when } of profiles) yield { condition: when, owner: 'profile', id };
	for (const rule of guidance) {
		if (rule.kind === 'show') yield { condition: rule.when, owner: 'show', id: rule.section };
		else {
			yield { condition: rule.when, owner: 'hide', id: rule.id };
			if (rule.unless) yield { condition: rule.unless, owner: 'unless', id: rule.id };
		}
	}
}
