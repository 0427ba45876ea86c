import { namesOf, ownedConditions, partsOf } from './condition-parts.ts';
import { questionPath } from './question-path.ts';
import type { Rule } from './rule.ts';

/** What is asked serves a result. A note may serve the person alone. */
export const questionUnused: Rule = function* ({ questionnaire }) {
	const used = new Set<string>();
	for (const { members } of questionnaire.scales) for (const { name } of members) used.add(name);
	for (const { condition } of ownedConditions(questionnaire)) {
		for (const part of partsOf(condition)) for (const name of namesOf(part)) used.add(name);
	}
	for (const rule of questionnaire.guidance) {
		if (rule.kind === 'show') for (const name of rule.quote ?? []) used.add(name);
	}

	for (const question of questionnaire.questions) {
		if (question.kind === 'note' || used.has(question.id)) continue;
		const path = questionPath(question);
		yield { code: 'question_unused', args: { question: question.id }, path, at: 'key' };
	}
};
