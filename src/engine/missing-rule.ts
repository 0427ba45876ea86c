import type { MissingRule } from '../model/scale.ts';

/** Whether there is a score, given how many members were answered and how many could have been. */
export function isRuleMet(rule: MissingRule, answered: number, of: number): boolean {
	return answered >= neededFor(rule, of);
}

/** How many of `of` members must be answered before there is a score: at least one, whatever the rule. */
export function neededFor(rule: MissingRule, of: number): number {
	switch (rule.rule) {
		case 'none_allowed':
			return Math.max(1, of);
		case 'prorate_from':
			return rule.atLeast;
		case 'prorate_half':
			return Math.max(1, Math.ceil(of / 2));
		case 'zero_up_to':
			return Math.max(1, of - rule.atMost);
	}
}
