import type { Scale } from '../model/scale.ts';
import type { Evidence } from './derive.ts';

/**
 * Whether somebody may have it hard at the moment: a flag asks for help, or a scale stands in its hardest band. A scale
 * without a score counts as hard, because questions left open must never read as health.
 */
export function facesHardship({ program, facts }: Evidence): boolean {
	const { scales, flags } = program.questionnaire;
	return (
		flags.some(({ id, level }) => level !== 'note' && facts.hasFlag(id)) ||
		scales.some((scale) => {
			const hardest = hardestBand(scale);
			return hardest !== null && (!facts.isScored(scale.id) || facts.band(scale.id) === hardest);
		})
	);
}

/** Null for a scale that says nothing about hard or easy, or that has no bands to tell apart. */
function hardestBand({ higher, bands }: Scale): string | null {
	if (higher === 'neither' || bands.length < 2) return null;
	return (higher === 'harder' ? bands.at(-1) : bands[0])?.id ?? null;
}
