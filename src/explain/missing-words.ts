import type { ScaleResult } from '../model/result.ts';
import type { MissingRule } from '../model/scale.ts';

/** What the missing rule asks for, and what is there. */
export function missingWords(rule: MissingRule, { answered, of }: ScaleResult): string {
	const there = `${answered} of ${of} are there`;
	switch (rule.rule) {
		case 'none_allowed':
			return `Every one is needed, and ${there}.`;
		case 'prorate_half':
			return `At least half are needed, and ${there}.`;
		case 'prorate_from':
			return `At least ${rule.atLeast} are needed, and ${there}.`;
		case 'zero_up_to':
			return `At most ${rule.atMost} may be missing and add nothing, and ${there}.`;
	}
}
