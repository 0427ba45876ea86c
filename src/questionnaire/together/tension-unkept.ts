import { namesOf, partsOf } from '../lint/condition-parts.ts';
import { qualifiedNames } from './qualified-names.ts';
import type { TogetherRule } from './together-draft.ts';

/** An answer that is not kept leaves no trace, so nothing is said because of it. */
export const tensionUnkept: TogetherRule = function* ({ tensions, questionnaires, places }) {
	const { questions } = qualifiedNames(questionnaires);
	for (const { id, when } of tensions) {
		for (const part of partsOf(when)) {
			const name = namesOf(part).find((one) => questions.get(one)?.kept === false);
			if (name === undefined) continue;
			const args = { question: name, by: `tension \`${id}\`` };
			yield { code: 'unkept_question_used', args, path: places.get(part) ?? [], at: 'key' };
		}
	}
};
