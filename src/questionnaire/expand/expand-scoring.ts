import type { IrtItem, Scoring } from '../../model/scale.ts';
import type { AuthoredScale } from '../shape/scale.ts';

/** How members become one value. What the method lacks for a member is filled in here and reported by a rule. */
export function expandScoring({ score: method, of, ...authored }: AuthoredScale): Scoring {
	if (method === 'count') return { method, from: authored.counts_from ?? null };
	if (method === 'irt') {
		const [first, ...others] = of.map((name): IrtItem => ({
			name,
			...(authored.irt?.get(name) ?? { slope: 1, thresholds: [0] })
		}));
		return { method, items: [first!, ...others] };
	}
	if (method === 'circumplex') {
		return { method, angles: of.map((name) => authored.angles?.get(name) ?? 0) };
	}
	// What the format asks of a method beside its name does not compile here.
	return { method };
}
