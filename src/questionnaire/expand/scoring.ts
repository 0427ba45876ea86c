import type { Scoring } from '../../model/scale.ts';
import type { AuthoredScale } from '../shape/scale.ts';
import type { Report } from './report.ts';

/** Fields that mean something for one method only. */
const FIELD_OF = { counts_from: 'count', irt: 'irt', angles: 'circumplex' } as const;

/** How members become one value, with what the method needs for each of them. */
export function expandScoring(scale: string, authored: AuthoredScale, report: Report): Scoring {
	const { score: method, of } = authored;
	const path = ['scales', scale];

	for (const field of ['counts_from', 'irt', 'angles'] as const) {
		if (authored[field] === undefined || FIELD_OF[field] === method) continue;
		report({ code: 'method_field_unfit', args: { method, field }, path: [...path, field], at: 'key' });
	}
	for (const field of ['reversed', 'weights', 'irt', 'angles'] as const) {
		const names = authored[field];
		for (const [index, name] of [...(names?.values === undefined ? [] : namesIn(names))].entries()) {
			if (of.includes(name)) continue;
			const place = [...path, field, Array.isArray(names) ? index : name];
			const args = { field, name, known: of };
			report(
				Array.isArray(names)
					? { code: 'not_a_member', args, path: place }
					: { code: 'not_a_member', args, path: place, at: 'key' }
			);
		}
	}

	/** What a member needs, or a finding that it is not there. */
	function forMember<Value>(
		field: 'irt' | 'angles',
		values: ReadonlyMap<string, Value> | undefined,
		name: string
	): Value | undefined {
		const value = values?.get(name);
		if (value === undefined) {
			const place = values ? [...path, field] : [...path, 'score'];
			report({ code: 'method_field_missing', args: { method, field, name }, path: place });
		}
		return value;
	}

	switch (method) {
		case 'count':
			return { method, from: authored.counts_from ?? null };
		case 'irt':
			return {
				method,
				items: of.map((name) => ({
					name,
					...(forMember('irt', authored.irt, name) ?? { slope: 1, thresholds: [0] })
				}))
			};
		case 'circumplex':
			return { method, angles: of.map((name) => forMember('angles', authored.angles, name) ?? 0) };
		default:
			return { method };
	}
}

function namesIn(names: readonly string[] | ReadonlyMap<string, unknown>): string[] {
	return Array.isArray(names) ? names : [...names.keys()];
}
