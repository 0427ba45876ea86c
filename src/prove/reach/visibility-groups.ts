import { namesIn } from '../../engine/names-in.ts';
import type { Question } from '../../model/question.ts';

/**
 * Questions that decide, directly or through others, whether one another appears. Of any other question it is settled
 * apart from them how many answers it has.
 */
export function visibilityGroups(questions: readonly Question[]): Map<string, readonly Question[]> {
	const groups = new Map<string, Question[]>(
		questions.map((question) => [question.id, [question]])
	);
	for (const { id, showWhen } of questions) {
		for (const name of showWhen === null ? [] : namesIn(showWhen)) {
			const [one, other] = [groups.get(id)!, groups.get(name)];
			if (other === undefined || one === other) continue;
			one.push(...other);
			for (const question of other) groups.set(question.id, one);
		}
	}
	return groups;
}
