import { namesOf, ownedConditions, partsOf } from './condition-parts.ts';
import type { Rule } from './rule.ts';

/** A scale that is not shown is a step towards something, and nothing that is drawn is drawn from it. */
export const steps: Rule = function* ({ questionnaire }) {
	const { scales, profiles } = questionnaire;
	const used = new Set(scales.flatMap(({ members }) => members.map(({ name }) => name)));
	for (const { condition } of ownedConditions(questionnaire)) {
		for (const part of partsOf(condition)) for (const name of namesOf(part)) used.add(name);
	}
	for (const { axes } of profiles) if (axes) used.add(axes.x.scale).add(axes.y.scale);

	for (const { id, shown } of scales) {
		if (shown) continue;
		const path = ['scales', id, 'shown'];
		if (!used.has(id)) yield { code: 'step_unused', args: { scale: id }, path };
		for (const { id: by, scoring, members, shown: isDrawn } of scales) {
			const { method } = scoring;
			const isDrawing = isDrawn && (method === 'circumplex' || method === 'ipsative');
			if (!isDrawing || members.every(({ name }) => name !== id)) continue;
			yield { code: 'step_drawn', args: { scale: id, by, method }, path };
		}
	}
};
