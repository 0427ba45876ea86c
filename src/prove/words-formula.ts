import { heightOf, isDecreasing } from '../engine/contributions.ts';
import type { Scored } from '../engine/outcome.ts';
import { answerState } from '../engine/points.ts';
import type { CompiledMember, CompiledScale, Program } from '../engine/program.ts';
import { amountShare, bandsShare } from '../engine/share.ts';
import type { Condition } from '../model/condition.ts';
import type { ShowRule } from '../model/outcome.ts';
import { conditionFormula, type Meanings } from './condition-formula.ts';
import { all, any, NO, not, type Formula } from './formula.ts';

/** True of the sheets on which a rule that holds has at least one answer to quote. */
export function wordsFormula(program: Program, rule: ShowRule, meanings: Meanings): Formula {
	if (rule.quote === null) return groundsFormula(program, rule.when, meanings);
	return any(...rule.quote.map((question) => givenFormula(program, question)));
}

/** Where a condition holds: whether its grounds, as the engine finds them, bring an answer along. */
function groundsFormula(program: Program, condition: Condition, meanings: Meanings): Formula {
	const inner = (part: Condition): Formula =>
		all(conditionFormula(program, part, meanings), groundsFormula(program, part, meanings));
	switch (condition.kind) {
		case 'always':
		case 'not':
		case 'scored':
			return NO;
		case 'all':
		case 'any':
			return any(...condition.of.map(inner));
		case 'answer':
		case 'answered':
			return givenFormula(program, condition.question);
		case 'band':
			return bandWords(program, condition.scale, condition.bands);
		case 'amount': {
			const compiled = program.scale.get(condition.name);
			if (!compiled) return givenFormula(program, condition.name);
			const { atLeast, below } = condition;
			const { direction } = amountShare(compiled.ends, atLeast, below, compiled.range.min);
			return movedFormula(program, compiled, direction);
		}
		case 'count':
			return any(
				...condition.of.map((name) => {
					const isHit = conditionFormula(
						program,
						{ ...condition, of: [name], atLeast: 1 },
						meanings
					);
					const words = program.scale.has(name)
						? bandWords(program, name, condition.in)
						: givenFormula(program, name);
					return all(isHit, words);
				})
			);
		case 'flag': {
			const flag = program.questionnaire.flags.find(({ id }) => id === condition.flag);
			return flag ? inner(flag.when) : NO;
		}
		case 'profile': {
			const profile = program.questionnaire.profiles.find(({ id }) => id === condition.profile);
			return profile ? inner(profile.when) : NO;
		}
	}
}

/** Whether an answer was given that may be repeated to the person. */
function givenFormula(program: Program, id: string): Formula {
	const question = program.questions.get(id);
	if (!question || !question.kept || question.kind === 'note') return NO;
	return {
		kind: 'answer',
		key: 'given',
		question: id,
		track: 0,
		test: (answer) => answer !== null && answerState(answer) !== 'skipped'
	};
}

function bandWords(program: Program, scale: string, bands: readonly string[]): Formula {
	const compiled = program.scale.get(scale)!;
	const isUp: Formula = {
		kind: 'scale',
		key: `up ${bands.join(' ')}`,
		scale,
		track: 0,
		test: (score: Scored | null) =>
			score !== null && bandsShare(compiled, bands, score.value).direction === 'up'
	};
	return any(
		all(isUp, movedFormula(program, compiled, 'up')),
		all(not(isUp), movedFormula(program, compiled, 'down'))
	);
}

/** Whether some answer moved the scale in this direction: the engine's `contributions`, as far as there are any. */
function movedFormula(
	program: Program,
	compiled: CompiledScale,
	direction: 'up' | 'down'
): Formula {
	const isDownward = isDecreasing(compiled) ? direction === 'up' : direction === 'down';
	return any(
		...compiled.members.map((member) => {
			const own = compiled.calculation.direction(member, compiled);
			if (own === null) return NO;
			const isMemberDown = isDownward === (own === 1);
			const towards = isMemberDown === member.reversed ? 'up' : 'down';
			const part = program.scale.get(member.name);
			if (part) return movedFormula(program, part, towards);
			return memberMoves(program, compiled, member, isMemberDown);
		})
	);
}

function memberMoves(
	program: Program,
	compiled: CompiledScale,
	member: CompiledMember,
	isDownward: boolean
): Formula {
	const { name } = member;
	if (!program.questions.get(name)?.kept) return NO;
	const visible = new Set([name]);
	return {
		kind: 'answer',
		key: `moves ${compiled.scale.id} ${isDownward ? 'down' : 'up'}`,
		question: name,
		track: 0,
		test: (answer) => {
			if (answer === null) return false;
			const height = heightOf(program, compiled, member, new Map([[name, answer]]), visible);
			return height !== null && (isDownward ? 1 - height : height) > 0;
		}
	};
}
