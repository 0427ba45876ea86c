import type { Program } from '../engine/program.ts';
import type { Condition } from '../model/condition.ts';
import { conditionFormula, NOTHING_KNOWN } from './condition-formula.ts';
import { all, any, NO, not, YES, type Formula } from './formula.ts';

/** Where a hidden question could still be asked, because what decides about it was skipped: the engine's `openQuestions`. */
export function openFormula(program: Program, question: string): Formula {
	const showWhen = program.questions.get(question)?.showWhen ?? null;
	return showWhen === null ? YES : couldHold(program, showWhen);
}

function couldHold(program: Program, condition: Condition): Formula {
	const inner = (part: Condition): Formula => couldHold(program, part);
	switch (condition.kind) {
		case 'always':
			return YES;
		case 'all':
			return all(...condition.of.map(inner));
		case 'any':
			return any(...condition.of.map(inner));
		case 'not':
			return couldFail(program, condition.of);
		case 'answer':
		case 'answered':
			return holdsOrUndecided(program, condition, condition.question);
		case 'amount':
			return holdsOrUndecided(program, condition, condition.name);
		case 'count': {
			const one = (name: string): Condition => ({ ...condition, of: [name], atLeast: 1 });
			const of = condition.of.map((name) => holdsOrUndecided(program, one(name), name));
			return { kind: 'atLeast', least: condition.atLeast, of };
		}
		case 'band':
		case 'scored':
		case 'flag':
		case 'profile':
			return NO;
	}
}

function couldFail(program: Program, condition: Condition): Formula {
	const inner = (part: Condition): Formula => couldFail(program, part);
	switch (condition.kind) {
		case 'all':
			return any(...condition.of.map(inner));
		case 'any':
			return all(...condition.of.map(inner));
		case 'not':
			return couldHold(program, condition.of);
		case 'always':
		case 'answer':
		case 'answered':
		case 'amount':
		case 'count':
		case 'band':
		case 'scored':
		case 'flag':
		case 'profile':
			return not(conditionFormula(program, condition, NOTHING_KNOWN));
	}
}

function holdsOrUndecided(program: Program, condition: Condition, name: string): Formula {
	const isOpenOrSkipped: Formula = {
		kind: 'answer',
		key: 'no answer',
		question: name,
		track: 0,
		test: (answer) => answer === null
	};
	return any(
		conditionFormula(program, condition, NOTHING_KNOWN),
		all(isOpenOrSkipped, openFormula(program, name))
	);
}
