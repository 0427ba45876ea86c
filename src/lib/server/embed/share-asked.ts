import { SHARE_LEVELS, type ShareLevel } from '$core/model/shared-result.ts';

/** What a snippet asks for, as far as the operator lets it. */
export function shareAsked(asked: string | null, ceiling: ShareLevel | null): ShareLevel | null {
	const wanted = SHARE_LEVELS.findIndex((level) => level === asked);
	if (wanted < 0 || ceiling === null) return null;
	return SHARE_LEVELS[Math.min(wanted, SHARE_LEVELS.indexOf(ceiling))] ?? null;
}
