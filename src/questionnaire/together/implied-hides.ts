import type { Questionnaire } from '../../model/questionnaire.ts';
import type { CrossHide } from '../../model/together.ts';
import { safetyRules } from '../expand/safety-rules.ts';

/** What a sign of danger in a sensitive check hides there, it hides everywhere. No author can forget it. */
export function impliedHides(questionnaires: readonly Questionnaire[]): CrossHide[] {
	return questionnaires
		.filter(({ sensitive }) => sensitive)
		.flatMap(({ id, flags }) =>
			safetyRules(flags).map(({ target, when }): CrossHide => ({ check: id, target, when }))
		);
}
