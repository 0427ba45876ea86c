import { checksIn } from './checks-in.ts';
import type { TogetherRule } from './together-draft.ts';

/**
 * A hide rests on one check. So it can be settled the moment that check is done, and of a sensitive one nothing is
 * remembered but what it keeps out.
 */
export const hideOfOneCheck: TogetherRule = function* ({ hides }) {
	for (const [index, { when }] of hides.entries()) {
		const checks = checksIn(when);
		if (checks.length === 1) continue;
		yield { code: 'hide_not_of_one_check', args: { checks }, path: ['hides', index, 'when'] };
	}
};
