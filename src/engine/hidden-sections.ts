import type { HideRule } from '../model/outcome.ts';
import type { Facts } from './facts.ts';
import { firedHides } from './fired-hides.ts';
import { isHidden } from './is-hidden.ts';
import type { Program } from './program.ts';

/** The sections that those of these rules which hold keep out. */
export function hiddenSections(
	{ program, facts }: { program: Program; facts: Facts },
	rules: readonly HideRule[]
): Set<string> {
	const hidden = firedHides(rules, facts).flatMap((target) => {
		if (target.by === 'section') return [target.section];
		const all = [...program.sections.values()];
		return all.filter((section) => isHidden(section, [target])).map(({ id }) => id);
	});
	return new Set(hidden);
}
