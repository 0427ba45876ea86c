import type { Scoring } from '../../model/scale.ts';
import type { AuthoredScale } from '../shape/scale.ts';

/** How members become one value. What the method lacks for a member is filled in here and reported by a rule. */
export function expandScoring({ score: method, of, ...authored }: AuthoredScale): Scoring {
	switch (method) {
		case 'count':
			return { method, from: authored.counts_from ?? null };
		case 'irt':
			return {
				method,
				items: of.map((name) => ({
					name,
					...(authored.irt?.get(name) ?? { slope: 1, thresholds: [0] })
				})) as Extract<Scoring, { method: 'irt' }>['items']
			};
		case 'circumplex':
			return { method, angles: of.map((name) => authored.angles?.get(name) ?? 0) };
		default:
			return { method };
	}
}
