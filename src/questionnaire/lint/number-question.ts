import type { Rule } from './rule.ts';
import { questionPath } from './question-path.ts';

/** More choices than this are slow to prove anything about, and no person tells them apart. */
const MOST_VALUES = 1_000;

/** A number question runs from its lowest to its highest value in whole steps. */
export const numberQuestion: Rule = function* ({ questionnaire: { questions } }) {
	for (const question of questions) {
		if (question.kind !== 'number') continue;
		const { min, max, step } = question;
		const steps = (max - min) / step;
		const path = questionPath(question, 'number');

		if (max <= min) {
			yield { code: 'number_bounds_reversed', args: { min, max }, path: [...path, 'max'] };
		} else if (Math.abs(steps - Math.round(steps)) > 1e-9 * steps) {
			yield { code: 'number_step_unfit', args: { min, max, step }, path: [...path, 'step'] };
		} else if (steps + 1 > MOST_VALUES) {
			const args = { values: Math.round(steps) + 1, most: MOST_VALUES };
			yield { code: 'number_values_too_many', args, path };
		}
	}
};
