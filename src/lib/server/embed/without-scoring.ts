import type { OpenedCheck } from '$lib/state/opened-check.ts';

/** A check with all that asking takes, and nothing of what answers lead to: a frame fetches that while somebody reads. */
export function withoutScoring({ checked, first }: OpenedCheck): OpenedCheck {
	const { questionnaire } = checked;
	const nothing = { scales: [], profiles: [], flags: [], guidance: [], promises: [], unproved: [] };
	const about = { purpose: '', for: '', limits: '' };
	return {
		first,
		checked: {
			...checked,
			sections: [],
			questionnaire: { ...questionnaire, ...nothing, about, sources: [], doors: [] }
		}
	};
}
