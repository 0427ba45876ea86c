import type { MissingRule } from '../model/scale.ts';

/** The rules one slip away from a missing rule. */
export function otherMissingRules(rule: MissingRule): MissingRule[] {
	switch (rule.rule) {
		case 'none_allowed':
			return [{ rule: 'prorate_half' }];
		case 'prorate_half':
			return [{ rule: 'none_allowed' }];
		case 'prorate_from':
			return [rule.atLeast - 1, rule.atLeast + 1]
				.filter((atLeast) => atLeast > 0)
				.map((atLeast) => ({ ...rule, atLeast }));
		case 'zero_up_to':
			return [rule.atMost - 1, rule.atMost + 1]
				.filter((atMost) => atMost >= 0)
				.map((atMost) => ({ ...rule, atMost }));
	}
}

/** A missing rule as its author writes it. */
export function missingWords(rule: MissingRule): string {
	switch (rule.rule) {
		case 'none_allowed':
			return 'none_allowed';
		case 'prorate_half':
			return '{ prorate_from: half }';
		case 'prorate_from':
			return `{ prorate_from: ${rule.atLeast} }`;
		case 'zero_up_to':
			return `{ zero_up_to: ${rule.atMost} }`;
	}
}
