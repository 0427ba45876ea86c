import type { Rule } from './rule.ts';

/** The axes of a profile are scales, and a margin needs to know their error. */
export const axes: Rule = function* ({ questionnaire: { profiles, scales } }) {
	const known = scales.map(({ id }) => id);
	for (const { id, axes: both } of profiles) {
		const unsure = new Set<string>();
		for (const axis of ['x', 'y'] as const) {
			if (both === null) continue;
			const name = both[axis].scale;
			const scale = scales.find((one) => one.id === name);
			const path = ['profiles', id, 'axes'];
			if (!scale) {
				yield {
					code: 'scale_unknown',
					args: { scale: name, known },
					path: [...path, axis, 'scale']
				};
			} else if (both.margin !== null && scale.precision === null) {
				unsure.add(name);
			}
		}
		for (const scale of unsure) {
			const path = ['profiles', id, 'axes', 'margin'];
			yield { code: 'margin_without_precision', args: { scale }, path, at: 'key' };
		}
	}
};
