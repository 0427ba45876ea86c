import type { Rule } from './rule.ts';
import { valueRange } from './value-range.ts';

/** Each cut lies among the values of its scale. The proof finds the finer gaps. */
export const bandOutOfReach: Rule = function* ({ questionnaire }) {
	for (const scale of questionnaire.scales) {
		const range = valueRange(scale, questionnaire);
		if (range === null) continue;
		// The first band has no cut of its own.
		for (const { id: band, from } of scale.bands.slice(1)) {
			if (from === null || (from > range.low && from <= range.high)) continue;
			const path = ['scales', scale.id, 'bands', band, 'from'];
			yield { code: 'band_out_of_reach', args: { band, from, ...range }, path };
		}
	}
};
