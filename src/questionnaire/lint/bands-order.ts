import type { Path } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

/** Bands rise from the lowest value, each from where the one before it ends. */
export const bandsOrder: Rule = function* ({ questionnaire: { scales } }) {
	for (const { id: scale, bands } of scales) {
		let before: number | null = null;
		for (const [index, { id: band, from }] of bands.entries()) {
			const path: Path = ['scales', scale, 'bands', band, 'from'];
			if (index === 0) {
				if (from !== null) yield { code: 'band_first_not_lowest', args: { scale, band }, path };
			} else if (from === null) {
				yield { code: 'band_lowest_misplaced', args: { scale, band }, path };
			} else if (before !== null && from <= before) {
				yield { code: 'bands_not_ascending', args: { band, from, before }, path };
			}
			before = from ?? before;
		}
	}
};
