import type { Condition } from '../model/condition.ts';
import type { Facts } from './facts.ts';
import { countOf, holds } from './holds.ts';
import type { Program } from './program.ts';
import { answerShare, bandsShare, amountShare } from './share.ts';

/** The parts of a condition that made it hold, with how far past its cut each lies (0 to 1). */
export type Ground =
	| { kind: 'answer'; question: string; share: number }
	| { kind: 'scale'; scale: string; direction: 'up' | 'down'; share: number }
	| { kind: 'flag'; flag: string }
	| { kind: 'profile'; profile: string };

/** The grounds of the flags found so far: flags rest on earlier flags, so each is looked into once. */
export type FlagGrounds = ReadonlyMap<string, readonly Ground[]>;

/**
 * Why a condition holds. Parts that do not hold, and what merely is not so (`not`), are no grounds; a flag or profile
 * brings its own grounds along.
 */
export function groundsOf(
	program: Program,
	condition: Condition,
	facts: Facts,
	flagGrounds: FlagGrounds
): Ground[] {
	if (!holds(condition, facts)) return [];
	switch (condition.kind) {
		case 'always':
		case 'not':
			return [];
		case 'all':
		case 'any':
			return condition.of.flatMap((part) => groundsOf(program, part, facts, flagGrounds));
		case 'answer':
			return [answerGround(program, condition.question, condition.options, facts)];
		case 'answered':
			return [{ kind: 'answer', question: condition.question, share: 0 }];
		case 'band':
			return [bandGround(program, condition.scale, condition.bands, facts)];
		case 'scored':
			return [];
		case 'amount':
			return [amountGround(program, condition, facts)];
		case 'count':
			return countGrounds(program, condition, facts);
		case 'flag':
			return [{ kind: 'flag', flag: condition.flag }, ...(flagGrounds.get(condition.flag) ?? [])];
		case 'profile': {
			const profile = program.questionnaire.profiles.find(({ id }) => id === condition.profile);
			return [
				{ kind: 'profile', profile: condition.profile },
				...(profile ? groundsOf(program, profile.when, facts, flagGrounds) : [])
			];
		}
	}
}

function answerGround(
	program: Program,
	id: string,
	options: readonly string[],
	facts: Facts
): Ground {
	const question = program.questions.get(id);
	const share = question ? answerShare(question, options, facts.answer(id)) : 0;
	return { kind: 'answer', question: id, share };
}

function bandGround(program: Program, id: string, bands: readonly string[], facts: Facts): Ground {
	return {
		kind: 'scale',
		scale: id,
		...bandsShare(program.scale.get(id)!, bands, facts.value(id)!)
	};
}

function amountGround(
	program: Program,
	condition: Extract<Condition, { kind: 'amount' }>,
	facts: Facts
): Ground {
	const { name, atLeast, below } = condition;
	const compiled = program.scale.get(name);
	const value = facts.value(name)!;
	if (compiled) {
		return { kind: 'scale', scale: name, ...amountShare(compiled.ends, atLeast, below, value) };
	}
	const question = program.questions.get(name);
	if (question?.kind !== 'number') return { kind: 'answer', question: name, share: 0 };
	const { share } = amountShare(question, atLeast, below, value);
	return { kind: 'answer', question: name, share };
}

function countGrounds(
	program: Program,
	condition: Extract<Condition, { kind: 'count' }>,
	facts: Facts
): Ground[] {
	const spare = condition.of.length - condition.atLeast;
	const share = spare === 0 ? 1 : (countOf(condition, facts) - condition.atLeast) / spare;
	return condition.of
		.filter((name) => countOf({ ...condition, of: [name] }, facts) === 1)
		.map((name): Ground => {
			const compiled = program.scale.get(name);
			if (!compiled) return { kind: 'answer', question: name, share };
			return {
				kind: 'scale',
				scale: name,
				share,
				direction: bandsShare(compiled, condition.in, facts.value(name)!).direction
			};
		});
}
