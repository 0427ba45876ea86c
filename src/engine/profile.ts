import type { ProfileResult } from '../model/result.ts';
import type { Axis, Profile } from '../model/outcome.ts';
import { ofDecimal, subtract, toNumber, type Exact } from './exact.ts';
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

function isTooClose(program: Program, { axes }: Profile, { facts }: Evidence): boolean {
	if (axes === null || axes.margin === null) return false;
	const { x, y, margin } = axes;
	return [x, y].some((axis) => {
		const value = facts.value(axis.scale);
		return value !== null && isNearCut(program, axis, margin, value);
	});
}

/** True when a value lies within `margin` standard errors of its axis' cut, so that chance could have moved it over. */
export function isNearCut(
	program: Program,
	{ scale, cut }: Axis,
	margin: number,
	value: Exact
): boolean {
	const error = standardError(program.scale.get(scale)!);
	if (error === null) return false;
	return Math.abs(toNumber(subtract(value, ofDecimal(cut)))) <= margin * error;
}
