import type { Facts } from '../engine/facts.ts';
import { holds } from '../engine/holds.ts';
import type { Scored } from '../engine/outcome.ts';
import type { Program } from '../engine/program.ts';
import { answerFacts } from '../engine/visibility.ts';
import type { Condition } from '../model/condition.ts';
import type { Answer } from '../model/sheet.ts';
import { all, any, NO, not, YES, type Formula } from './formula.ts';

/** What flags and profiles that a condition names stand for; one that is not known yet does not hold. */
export type Meanings = {
	flags: ReadonlyMap<string, Formula>;
	profiles: ReadonlyMap<string, Formula>;
};

export const NOTHING_KNOWN: Meanings = { flags: new Map(), profiles: new Map() };

/** A condition as a truth function of single answers and scores. The engine's own `holds` decides each of its atoms. */
export function conditionFormula(
	program: Program,
	condition: Condition,
	meanings: Meanings
): Formula {
	const inner = (part: Condition): Formula => conditionFormula(program, part, meanings);
	switch (condition.kind) {
		case 'always':
			return YES;
		case 'all':
			return all(...condition.of.map(inner));
		case 'any':
			return any(...condition.of.map(inner));
		case 'not':
			return not(inner(condition.of));
		case 'answer':
		case 'answered':
			return nameAtom(program, condition.question, condition);
		case 'band':
		case 'scored':
			return nameAtom(program, condition.scale, condition);
		case 'amount':
			return nameAtom(program, condition.name, condition);
		case 'count':
			return {
				kind: 'atLeast',
				least: condition.atLeast,
				of: condition.of.map((name) =>
					nameAtom(program, name, { ...condition, of: [name], atLeast: 1 })
				)
			};
		case 'flag':
			return meanings.flags.get(condition.flag) ?? NO;
		case 'profile':
			return meanings.profiles.get(condition.profile) ?? NO;
	}
}

/** An atom about the one question or scale that this condition names. */
function nameAtom(program: Program, name: string, condition: Condition): Formula {
	const key = JSON.stringify(condition);
	if (program.scale.has(name)) {
		const test = (score: Scored | null): boolean => holds(condition, scoreFacts(score));
		return { kind: 'scale', key, scale: name, track: 0, test };
	}
	if (!program.questions.has(name)) return NO;
	const test = (answer: Answer | null): boolean => holds(condition, factsOfAnswer(name, answer));
	return { kind: 'answer', key, question: name, track: 0, test };
}

function factsOfAnswer(question: string, answer: Answer | null): Facts {
	return answerFacts(new Map(answer === null ? [] : [[question, answer]]), () => true);
}

function scoreFacts(score: Scored | null): Facts {
	return {
		...answerFacts(new Map(), () => false),
		band: () => score?.band ?? null,
		value: () => score?.value ?? null,
		isScored: () => score !== null
	};
}
