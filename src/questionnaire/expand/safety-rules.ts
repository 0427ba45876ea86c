import type { Condition } from '../../model/condition.ts';
import type { Flag, HideRule } from '../../model/outcome.ts';
import { JOINT_TAGS } from '../../model/parts.ts';

/** The rules every sensitive check has, whatever its file says: a sign of danger hides advice for two. */
export function safetyRules(flags: readonly Flag[]): HideRule[] {
	const signs = flags.filter(({ level }) => level !== 'note');
	if (signs.length === 0) return [];
	const when: Condition = { kind: 'any', of: signs.map(({ id }) => ({ kind: 'flag', flag: id })) };
	return JOINT_TAGS.map((tag) => ({
		kind: 'hide',
		id: `safety-${tag}`,
		target: { by: 'tag', tag },
		when,
		unless: null
	}));
}
