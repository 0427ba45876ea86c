import { fewestOf } from '../fewest-of.ts';
import { all, not, type Formula } from '../formula.ts';
import type { Theorem } from '../theorem.ts';
import { isReachable } from './is-reachable.ts';

/** Every profile is the first that holds on some sheet. */
export const profileOrder: Theorem = function* (proving) {
	const { program, formulas } = proving;
	const { profiles } = program.questionnaire;
	const isPossible = isReachable(proving);
	const notBeaten = (id: string): Formula => not(formulas.profileHolds(id));
	for (const [index, { id }] of profiles.entries()) {
		const path = ['profiles', id];
		yield {
			theorem: 'profile-order',
			at: id,
			path,
			refute() {
				// One that never holds at all has a problem of its own.
				if (!isPossible(formulas.profileHolds(id))) return [];
				if (isPossible(formulas.profileChosen(id))) return [];
				const above = profiles.slice(0, index).map((profile) => profile.id);
				const by = fewestOf(
					above,
					(some) => !isPossible(all(formulas.profileHolds(id), ...some.map(notBeaten)))
				);
				const args = { profile: id, isLast: index === profiles.length - 1, by };
				return [{ code: 'profile_shadowed', args, path, at: 'key', witness: null }];
			}
		};
	}
};
