import type { Rule } from './rule.ts';

/** Each rule of `guidance` has an id of its own; without one, its section is its id. */
export const ruleDuplicate: Rule = function* ({ questionnaire: { guidance }, authored }, lineOf) {
	const first = new Map<string, number>();
	for (const [index, { id }] of guidance.entries()) {
		const before = first.get(id);
		if (before === undefined) {
			first.set(id, index);
			continue;
		}
		const rule = authored.guidance?.[index];
		const field = rule?.id !== undefined ? 'id' : rule?.show !== undefined ? 'show' : 'hide';
		const firstLine = lineOf(['guidance', before]);
		yield { code: 'rule_duplicate', args: { id, firstLine }, path: ['guidance', index, field] };
	}
};
