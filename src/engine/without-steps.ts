import type { Derivation, ProfileResult, Result } from '../model/result.ts';
import type { Program } from './program.ts';

/**
 * A result without the scales that are only steps towards others: neither what they come to, nor that a reason rests on
 * them, nor that a profile waits for them. Surfaces read results and nothing else, so this is the one place that keeps
 * steps from all of them.
 */
export function withoutSteps(program: Program, result: Result): Result {
	if (program.scales.every(({ scale }) => scale.shown)) return result;
	const isShown = (scale: string): boolean => program.scale.get(scale)!.scale.shown;
	const withReason = <Reasoned extends { from: Derivation }>(one: Reasoned): Reasoned => ({
		...one,
		from: { ...one.from, scales: one.from.scales.filter(({ scale }) => isShown(scale)) }
	});
	const profileOf = (profile: ProfileResult): ProfileResult =>
		profile.kind === 'none'
			? { ...profile, waitingFor: profile.waitingFor.filter(isShown) }
			: withReason(profile);
	return {
		...result,
		scales: result.scales.filter(({ scale }) => isShown(scale)),
		flags: result.flags.map(withReason),
		profile: profileOf(result.profile),
		guidance: result.guidance.map(withReason)
	};
}
