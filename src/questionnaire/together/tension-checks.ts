import { checksIn } from './checks-in.ts';
import type { TogetherRule } from './together-draft.ts';

/** A tension lies between checks, and no sentence ever rests on a sensitive one. */
export const tensionChecks: TogetherRule = function* ({ tensions, questionnaires }) {
	const sensitive = questionnaires.filter((one) => one.sensitive).map(({ id }) => id);
	for (const { id, when } of tensions) {
		const path = ['tensions', id, 'when'];
		const checks = checksIn(when);
		const secret = checks.find((check) => sensitive.includes(check));
		if (secret !== undefined) {
			yield { code: 'tension_rests_on_sensitive', args: { tension: id, check: secret }, path };
		} else if (checks.length < 2) {
			yield { code: 'tension_within_one_check', args: { tension: id }, path };
		}
	}
};
