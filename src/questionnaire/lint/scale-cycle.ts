import type { Scale } from '../../model/scale.ts';
import type { Rule } from './rule.ts';

/** A scale is never made of itself, whatever lies between. */
export const scaleCycle: Rule = function* ({ questionnaire: { scales } }) {
	const ofScales = scales.filter(({ of }) => of === 'scales');
	const byId = new Map(ofScales.map((scale) => [scale.id, scale]));
	const told = new Set<string>();

	for (const { id } of ofScales) {
		const cycle = told.has(id) ? null : cycleFrom(id, byId);
		if (!cycle) continue;
		for (const scale of cycle) told.add(scale);
		yield { code: 'scale_cycle', args: { scales: cycle }, path: ['scales', id, 'of'] };
	}
};

/** The way from a scale back to itself, if there is one. */
function cycleFrom(start: string, scales: ReadonlyMap<string, Scale>): string[] | null {
	const cameFrom = new Map<string, string>();
	const waiting = [start];
	for (const name of waiting) {
		for (const { name: part } of scales.get(name)?.members ?? []) {
			if (part === start) return wayTo(name, cameFrom);
			if (cameFrom.has(part) || !scales.has(part)) continue;
			cameFrom.set(part, name);
			waiting.push(part);
		}
	}
	return null;
}

function wayTo(name: string, cameFrom: ReadonlyMap<string, string>): string[] {
	const way = [name];
	for (let at = cameFrom.get(name); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
	return way;
}
