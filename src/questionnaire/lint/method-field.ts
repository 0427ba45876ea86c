import type { AuthoredScale } from '../shape/scale.ts';
import type { Rule } from './rule.ts';

type Method = AuthoredScale['score'];
type Field = keyof AuthoredScale;

/** Fields that mean something for one method only. */
const METHOD_OF = { counts_from: 'count', irt: 'irt', angles: 'circumplex' } as const;

/** Fields that a method has no use for. */
const UNFIT: { [M in Method]?: readonly Field[] } = {
	irt: ['reversed', 'weights', 'hidden', 'transform', 'table'],
	circumplex: ['weights', 'table'],
	ipsative: ['weights', 'table']
};

/** What stands beside a method belongs to it, and says something about each member. */
export const methodField: Rule = function* ({ authored }) {
	for (const [scale, fields] of authored.scales ?? []) {
		const method = fields.score;
		const path = ['scales', scale];

		for (const field of ['counts_from', 'irt', 'angles'] as const) {
			if (fields[field] === undefined || METHOD_OF[field] === method) continue;
			yield {
				code: 'method_field_unfit',
				args: { method, field },
				path: [...path, field],
				at: 'key'
			};
		}
		for (const field of UNFIT[method] ?? []) {
			if (fields[field] === undefined) continue;
			yield {
				code: 'method_field_unfit',
				args: { method, field },
				path: [...path, field],
				at: 'key'
			};
		}
		if (method === 'irt' && typeof fields.missing === 'object' && 'zero_up_to' in fields.missing) {
			const args = { method, field: 'zero_up_to' };
			yield { code: 'method_field_unfit', args, path: [...path, 'missing'] };
		}

		if (method !== 'irt' && method !== 'circumplex') continue;
		const field = method === 'irt' ? 'irt' : 'angles';
		for (const name of new Set(fields.of)) {
			if (fields[field]?.has(name)) continue;
			const at = fields[field] === undefined ? 'score' : field;
			const args = { method, field, name };
			yield { code: 'method_field_missing', args, path: [...path, at], at: 'key' };
		}
	}
};
