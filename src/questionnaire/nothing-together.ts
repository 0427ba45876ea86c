import type { Questionnaire } from '../model/questionnaire.ts';
import type { Together } from '../model/together.ts';
import { impliedHides } from './together/implied-hides.ts';

/** Where nobody wrote anything about several checks. The safety rules hold all the same. */
export function nothingTogether(questionnaires: readonly Questionnaire[]): Together {
	return { format: 1, tensions: [], hides: impliedHides(questionnaires) };
}
