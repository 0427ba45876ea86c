import { ownedConditions } from './condition-parts.ts';
import { absencesIn } from './presence.ts';
import type { Rule } from './rule.ts';

/** What was left open must never read as good news: a `not` asks for the answer or the score beside it. */
export const conditionRestsOnAbsence: Rule = function* ({ questionnaire, places }) {
	const scales = new Set(questionnaire.scales.map(({ id }) => id));
	const ask = (name: string): string =>
		scales.has(name) ? `scored: ${name}` : `answered: ${name}`;

	const { flags, profiles } = questionnaire;
	const meanings = { flags, profiles, known: new Map() };
	for (const { condition } of ownedConditions(questionnaire)) {
		for (const [not, absent] of absencesIn(condition, meanings)) {
			const names = [...absent];
			const asks = names.map(ask);
			const [only] = asks;
			yield {
				code: 'condition_rests_on_absence',
				args: {
					names,
					ask: asks.length === 1 ? only! : `all: [${asks.map((one) => `{ ${one} }`).join(', ')}]`
				},
				path: places.get(not) ?? [],
				at: 'key'
			};
		}
	}
};
