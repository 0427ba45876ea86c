import { JOINT_TAGS } from '../../model/parts.ts';
import { conditionText } from '../condition-text.ts';
import { all, any, not, type Formula } from '../formula.ts';
import type { Claim, Proving, Theorem } from '../theorem.ts';
import { authoredRules } from './authored-rules.ts';

/** What an author promises holds on every sheet; and so does what every check promises about advice for two. */
export const promises: Theorem = function* (proving) {
	const { program, formulas, asking } = proving;
	for (const [index, { when, demand, outcome }] of program.questionnaire.promises.entries()) {
		const path = ['promises', index];
		yield {
			theorem: 'promises',
			at: String(index + 1),
			path,
			refute() {
				const isSo =
					outcome.kind === 'show'
						? formulas.isShown(outcome.section)
						: formulas.condition(outcome.condition);
				const isBroken = demand === 'always' ? not(isSo) : isSo;
				const { witness } = asking.ask(all(formulas.condition(when), isBroken));
				if (witness === null) return [];
				const what =
					outcome.kind === 'show' ? `show: ${outcome.section}` : conditionText(outcome.condition);
				return [{ code: 'promise_broken', args: { demand, what }, path, witness }];
			}
		};
	}
	yield* impliedPromises(proving);
};

/**
 * Advice for two is unsafe for somebody who is afraid. A sensitive check never shows it beside a sign of danger; any
 * other shows it only to those who answered the question about fear, which is the one whose answer is not kept.
 */
function* impliedPromises({ program, formulas, asking }: Proving): Generator<Claim> {
	const { questions, flags, sensitive } = program.questionnaire;
	const signs = flags.filter(({ level }) => level !== 'note').map(({ id }) => formulas.flag(id));
	const answered = questions
		.filter(({ kept }) => !kept)
		.map(({ id }): Formula => formulas.condition({ kind: 'answered', question: id }));
	const isInDanger = sensitive ? any(...signs) : not(any(...answered));

	for (const { rule, index } of authoredRules(program.questionnaire)) {
		if (rule.kind !== 'show') continue;
		const tags = program.sections.get(rule.section)?.tags ?? [];
		if (!JOINT_TAGS.some((tag) => tags.includes(tag))) continue;
		const path = ['guidance', index, 'show'];
		yield {
			theorem: 'promises',
			at: rule.id,
			path,
			refute() {
				const { witness } = asking.ask(all(isInDanger, formulas.shows(rule)));
				if (witness === null) return [];
				const args = { section: rule.section, sensitive };
				return [{ code: 'safety_promise_broken', args, path, witness }];
			}
		};
	}
}
