import { absenceFinding } from './absence-finding.ts';
import { ownedConditions } from './condition-parts.ts';
import { absencesIn } from './presence.ts';
import type { Rule } from './rule.ts';

/** What was left open must never read as good news: a `not` asks for the answer or the score beside it. */
export const conditionRestsOnAbsence: Rule = function* ({ questionnaire, places }) {
	const scales = new Set(questionnaire.scales.map(({ id }) => id));
	const { flags, profiles } = questionnaire;
	const meanings = { flags, profiles, known: new Map() };
	for (const { condition } of ownedConditions(questionnaire)) {
		for (const [not, names] of absencesIn(condition, meanings)) {
			yield absenceFinding(names, scales, places.get(not) ?? []);
		}
	}
};
