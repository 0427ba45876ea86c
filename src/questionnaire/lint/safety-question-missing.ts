import { JOINT_TAGS } from '../../model/parts.ts';
import { presentIn } from './presence.ts';
import type { Rule } from './rule.ts';

/** Advice for two is hidden from someone who is afraid of the other person, and from someone who did not say. */
export const safetyQuestionMissing: Rule = function* ({ questionnaire, context: { sections } }) {
	if (questionnaire.sensitive || !sections) return;
	const { guidance, questions } = questionnaire;
	const unkept = new Set(questions.filter(({ kept }) => !kept).map(({ id }) => id));

	const safe = new Set(
		guidance.flatMap((rule) => {
			if (rule.kind !== 'hide' || rule.target.by !== 'tag' || !rule.unless) return [];
			const answered = presentIn(rule.unless, false, { ...questionnaire, known: new Map() });
			return [...answered].some((name) => unkept.has(name)) ? rule.target.tag : [];
		})
	);
	for (const [index, rule] of guidance.entries()) {
		if (rule.kind !== 'show') continue;
		const tags = sections.find(({ id }) => id === rule.section)?.tags ?? [];
		const unsafe = JOINT_TAGS.filter((tag) => tags.includes(tag) && !safe.has(tag));
		if (unsafe.length === 0) continue;
		const args = { section: rule.section, tags: unsafe };
		yield { code: 'safety_question_missing', args, path: ['guidance', index, 'show'] };
	}
};
