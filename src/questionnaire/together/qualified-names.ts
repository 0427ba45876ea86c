import type { Question } from '../../model/question.ts';
import { qualify } from '../../model/qualified.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Names } from '../expand/names.ts';

/** Everything that has a name in any check, each under `check/name`. */
export function qualifiedNames(questionnaires: readonly Questionnaire[]): Names {
	return {
		questions: new Map(
			questionnaires.flatMap(({ id, questions }) =>
				questions.map((question): [string, Question] => {
					const name = qualify(id, question.id);
					return [name, { ...question, id: name }];
				})
			)
		),
		unread: new Set(),
		scales: new Map(
			questionnaires.flatMap(({ id, scales }) =>
				scales.map((scale) => [qualify(id, scale.id), scale.bands.map((band) => band.id)])
			)
		),
		flags: idsOf(questionnaires, ({ flags }) => flags),
		profiles: idsOf(questionnaires, ({ profiles }) => profiles)
	};
}

function idsOf(
	questionnaires: readonly Questionnaire[],
	of: (questionnaire: Questionnaire) => readonly { id: string }[]
): string[] {
	return questionnaires.flatMap((one) => of(one).map(({ id }) => qualify(one.id, id)));
}
