import type { ProfileResult } from '../model/result.ts';
import type { Profile } from '../model/outcome.ts';
import { ofDecimal, subtract, toNumber } from './exact.ts';
import { reasonFor, type Evidence } from './derive.ts';
import { holds } from './holds.ts';
import type { Program } from './program.ts';
import { standardError } from './scale-result.ts';

/**
 * The first profile that holds. None unless every scale that any profile names is scored: an unscored scale must not
 * let a milder picture through.
 */
export function findProfile(evidence: Evidence): ProfileResult {
	const { program, facts } = evidence;
	const waitingFor = program.profileScales.filter((scale) => !facts.isScored(scale));
	if (waitingFor.length > 0) return { kind: 'none', waitingFor };

	const profile = program.questionnaire.profiles.find(({ when }) => holds(when, facts));
	if (!profile) return { kind: 'none', waitingFor: [] };
	const from = reasonFor(evidence, profile.id, profile.when).derivation;
	return isTooClose(program, profile, evidence)
		? { kind: 'between', nearest: profile.id, from }
		: { kind: 'profile', profile: profile.id, from };
}

/** True when a value lies within `margin` standard errors of its axis' cut, so that chance could have moved it over. */
function isTooClose(program: Program, { axes }: Profile, { facts }: Evidence): boolean {
	if (axes === null || axes.margin === null) return false;
	const { x, y, margin } = axes;
	return [x, y].some(({ scale, cut }) => {
		const value = facts.value(scale);
		const error = standardError(program.scale.get(scale)!);
		if (value === null || error === null) return false;
		return Math.abs(toNumber(subtract(value, ofDecimal(cut)))) <= margin * error;
	});
}
