import type { HideRule, HideTarget } from '../model/outcome.ts';
import type { Facts } from './facts.ts';
import { holds } from './holds.ts';

/** What the hides that hold on a sheet keep out. */
export function firedHides(rules: readonly HideRule[], facts: Facts): HideTarget[] {
	return rules
		.filter(({ when, unless }) => holds(when, facts) && (unless === null || !holds(unless, facts)))
		.map(({ target }) => target);
}
