import { inWords } from '../../../i18n/in-words.en.ts';
import { promiseWords as words } from '../../../i18n/promise.en.ts';
import type { Condition } from '../../../model/condition.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { namesOf } from './names-of.ts';
import { rangeWords } from './range-words.ts';

/** The same answers to one question or several. */
type SameAnswer = { kind: 'same'; questions: string[]; options: string[]; last: 'and' | 'or' };

/** A condition as it is said to the person it is about: “you answer … to …”. */
export function conditionClause(questionnaire: Questionnaire, condition: Condition): string {
	const names = namesOf(questionnaire);
	return clause(condition);

	function clause(part: Condition | SameAnswer): string {
		switch (part.kind) {
			case 'always':
				return words.clause.always;
			case 'all':
				return words.together(
					joined(part.of, 'and').map((one) => (one.kind === 'any' ? either(one.of) : clause(one)))
				);
			case 'any':
				return words.oneOf(joined(part.of, 'or').map(clause));
			case 'not':
				return part.of.kind === 'answered'
					? words.clause.noAnswer(names.asked(part.of.question))
					: words.clause.not(clause(part.of));
			case 'answer':
				return answerClause([part.question], part.options, 'or');
			case 'same':
				return answerClause(part.questions, part.options, part.last);
			case 'band':
				return words.clause.band(names.scale(part.scale), names.bands(part.scale, part.bands));
			case 'amount':
				return names.isScale(part.name)
					? words.clause.amount(names.scale(part.name), rangeWords(part))
					: words.clause.number(names.asked(part.name), rangeWords(part));
			case 'count': {
				const counted = part.of.map((id) =>
					names.isScale(id) ? names.scale(id) : names.asked(id)
				);
				const outcomes = names.outcomes(part.of, part.in);
				return words.clause.count(inWords(part.atLeast), words.listed(counted, 'and'), outcomes);
			}
			case 'flag':
				return flagClause(part.flag);
			case 'profile':
				return words.clause.opening(names.openings([part.profile]));
			case 'answered':
				return words.clause.anyAnswer(names.asked(part.question));
			case 'scored':
				return words.clause.scored(names.scale(part.scale));
		}
	}

	function answerClause(asked: string[], options: string[], last: 'and' | 'or'): string {
		const answers = names.options(asked[0] ?? '', options);
		const questions = words.listed(asked.map(names.asked), last);
		return names.isTicked(asked[0] ?? '')
			? words.clause.ticks(answers, questions)
			: words.clause.answers(answers, questions);
	}

	/** A flag without words of its own is known by what raises it. */
	function flagClause(id: string): string {
		const flag = questionnaire.flags.find((one) => one.id === id);
		if (!flag) return id;
		return flag.title === null ? clause(flag.when) : words.clause.notice(words.quoted(flag.title));
	}

	function either(parts: readonly Condition[]): string {
		const clauses = joined(parts, 'or').map(clause);
		return clauses.length === 1 ? clauses.join('') : words.either(clauses);
	}

	/** Questions that are answered alike are named together, so that their answer is said once. */
	function joined(parts: readonly Condition[], last: 'and' | 'or'): (Condition | SameAnswer)[] {
		const groups: (Condition | SameAnswer)[] = [];
		for (const part of parts) {
			const alike =
				part.kind === 'answer' &&
				groups.find(
					(group): group is SameAnswer =>
						group.kind === 'same' &&
						names.isTicked(group.questions[0] ?? '') === names.isTicked(part.question) &&
						names.options(group.questions[0] ?? '', group.options) ===
							names.options(part.question, part.options)
				);
			if (alike) alike.questions.push(part.question);
			else if (part.kind !== 'answer') groups.push(part);
			else {
				const { question, options } = part;
				groups.push({ kind: 'same', questions: [question], options, last });
			}
		}
		return groups;
	}
}
