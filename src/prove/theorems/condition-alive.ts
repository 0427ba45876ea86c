import type { Condition } from '../../model/condition.ts';
import type { HideRule } from '../../model/outcome.ts';
import type { Path } from '../../problems/problem.ts';
import { blockersOf } from '../blockers.ts';
import { conditionText } from '../condition-text.ts';
import { fewestOf } from '../fewest-of.ts';
import { all, not, type Formula } from '../formula.ts';
import type { Claim, Failure, Proving, Theorem } from '../theorem.ts';
import { isReachable } from './is-reachable.ts';
import { authoredRules } from './authored-rules.ts';

/** Something with a condition: what it is called, where the condition stands, and when it holds. */
type Owner = { at: string; what: string; path: Path; condition: Condition; formula: Formula };

/** Every rule holds on some sheet; one that holds on all of them says `always`. */
export const conditionAlive: Theorem = function* (proving) {
	const { formulas, program } = proving;
	for (const owner of ownersIn(proving)) yield claim(owner, proving);

	// A rule may hold and yet never show its section, because a hide always comes in between.
	for (const { rule, index } of authoredRules(program.questionnaire)) {
		if (rule.kind !== 'show') continue;
		const path = ['guidance', index, 'show'];
		yield {
			theorem: 'condition-alive',
			at: rule.id,
			path,
			refute() {
				const isPossible = isReachable(proving);
				if (!isPossible(formulas.holds(rule)) || isPossible(formulas.shows(rule))) return [];
				const aimed = formulas.hidesOf(rule.section);
				const hides = fewestOf(
					aimed,
					(some) =>
						!isPossible(all(formulas.holds(rule), ...some.map((hide) => not(formulas.holds(hide)))))
				);
				const args = { section: rule.section, hides: hides.map(hideText) };
				return [{ code: 'section_always_hidden', args, path, witness: null }];
			}
		};
	}
};

/** A hide by what it rests on, as its author could write it. */
function hideText({ when, unless }: HideRule): string {
	const condition = unless ?? when;
	const text = conditionText(condition);
	return `${unless === null ? 'when' : 'unless'}: ${condition.kind === 'always' ? text : `{ ${text} }`}`;
}

function* ownersIn({ program, formulas }: Proving): Generator<Owner> {
	const { flags, profiles, promises } = program.questionnaire;
	for (const { id, when } of flags) {
		const path = ['flags', id, 'when'];
		yield { at: id, what: `flag \`${id}\``, path, condition: when, formula: formulas.flag(id) };
	}
	for (const { id, when } of profiles) {
		const path = ['profiles', id, 'when'];
		const formula = formulas.profileHolds(id);
		yield { at: id, what: `profile \`${id}\``, path, condition: when, formula };
	}
	for (const { rule, index } of authoredRules(program.questionnaire)) {
		const what = `rule \`${rule.id}\``;
		const isUnless = rule.kind === 'hide' && rule.unless !== null;
		const condition = isUnless ? rule.unless! : rule.when;
		const path = ['guidance', index, isUnless ? 'unless' : 'when'];
		yield { at: rule.id, what, path, condition, formula: formulas.condition(condition) };
	}
	for (const [index, { when }] of promises.entries()) {
		const path = ['promises', index, 'when'];
		const formula = formulas.condition(when);
		yield { at: String(index + 1), what: `promise ${index + 1}`, path, condition: when, formula };
	}
}

function claim({ at, what, path, condition, formula }: Owner, proving: Proving): Claim {
	const { formulas, seeking } = proving;
	const isPossible = isReachable(proving);
	return {
		theorem: 'condition-alive',
		at,
		path,
		refute(): Failure[] {
			if (condition.kind === 'always') return [];
			if (!isPossible(formula)) {
				const parts = blockersOf(condition, formulas.condition, isPossible).map(conditionText);
				return [{ code: 'condition_never_holds', args: { what, parts }, path, witness: null }];
			}
			// Nearly every condition fails on the empty sheet, and one sheet is enough.
			if (!seeking.isTrue(formula, new Map()) || isPossible(not(formula))) return [];
			return [{ code: 'condition_always_holds', args: { what }, path, witness: null }];
		}
	};
}
