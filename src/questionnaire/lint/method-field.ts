import { authorings } from '../../engine/methods/methods.ts';
import type { Rule } from './rule.ts';

/** Fields that mean something for one method only. */
const OWN_FIELDS = ['counts_from', 'irt', 'angles'] as const;

/** What stands beside a method belongs to it, and says something about each member. */
export const methodField: Rule = function* ({ authored }) {
	for (const [scale, fields] of authored.scales ?? []) {
		const { score: method, missing } = fields;
		const { ownField, unfit, unfitMissing } = authorings[method];
		const path = ['scales', scale];

		const foreign = OWN_FIELDS.filter((field) => field !== ownField);
		for (const field of [...foreign, ...unfit]) {
			if (fields[field] === undefined) continue;
			yield {
				code: 'method_field_unfit',
				args: { method, field },
				path: [...path, field],
				at: 'key'
			};
		}
		for (const field of unfitMissing) {
			if (typeof missing !== 'object' || !(field in missing)) continue;
			yield { code: 'method_field_unfit', args: { method, field }, path: [...path, 'missing'] };
		}
		if (ownField === null || ownField === 'counts_from') continue;
		for (const name of new Set(fields.of)) {
			if (fields[ownField]?.has(name)) continue;
			const at = fields[ownField] === undefined ? 'score' : ownField;
			const args = { method, field: ownField, name };
			yield { code: 'method_field_missing', args, path: [...path, at], at: 'key' };
		}
	}
};
