import { namesOf, partsOf } from './condition-parts.ts';
import type { Rule } from './rule.ts';

/** Whether a question is shown is known when it is reached: from the answers before it. */
export const showWhenReach: Rule = function* ({ questionnaire: { questions }, places }) {
	const all = new Set(questions.map(({ id }) => id));
	const earlier = new Set<string>();

	for (const { id: question, showWhen } of questions) {
		for (const part of showWhen ? partsOf(showWhen) : []) {
			const path = places.get(part) ?? [];
			if (part.kind === 'flag' || part.kind === 'profile') {
				const name = part.kind === 'flag' ? part.flag : part.profile;
				yield { code: 'show_when_not_answers', args: { question, name }, path };
			}
			for (const name of namesOf(part)) {
				if (earlier.has(name)) continue;
				const code = all.has(name) ? 'show_when_later' : 'show_when_not_answers';
				yield { code, args: { question, name }, path, at: 'key' };
			}
		}
		earlier.add(question);
	}
};
