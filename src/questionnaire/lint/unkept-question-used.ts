import type { Path } from '../../problems/problem.ts';
import { namesOf, ownedConditions, partsOf } from './condition-parts.ts';
import type { Rule } from './rule.ts';

/** An answer that is not kept leaves no trace in a result: it only hides sections and opens questions. */
export const unkeptQuestionUsed: Rule = function* ({ questionnaire, places }) {
	const unkept = new Set(questionnaire.questions.filter(({ kept }) => !kept).map(({ id }) => id));

	for (const { id, members } of questionnaire.scales) {
		for (const [index, { name }] of members.entries()) {
			if (!unkept.has(name)) continue;
			const path: Path = ['scales', id, 'of', index];
			yield { code: 'unkept_question_used', args: { question: name, by: `scale \`${id}\`` }, path };
		}
	}
	for (const { condition, owner, id } of ownedConditions(questionnaire)) {
		if (owner !== 'flag' && owner !== 'profile' && owner !== 'show') continue;
		const by = owner === 'show' ? `showing \`${id}\`` : `${owner} \`${id}\``;
		for (const part of partsOf(condition)) {
			for (const question of namesOf(part).filter((name) => unkept.has(name))) {
				const path = places.get(part) ?? [];
				yield { code: 'unkept_question_used', args: { question, by }, path, at: 'key' };
			}
		}
	}
	for (const [index, rule] of questionnaire.guidance.entries()) {
		if (rule.kind !== 'show') continue;
		for (const [place, question] of (rule.quote ?? []).entries()) {
			if (!unkept.has(question)) continue;
			const path: Path = ['guidance', index, 'quote', place];
			const by = `showing \`${rule.section}\``;
			yield { code: 'unkept_question_used', args: { question, by }, path };
		}
	}
};
