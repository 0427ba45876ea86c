import { MOST_SECTIONS } from '../../engine/most-sections.ts';
import { all, not } from '../formula.ts';
import { sectionsOf } from '../outcome-formulas.ts';
import { COMPLETE_SHEETS } from '../reach/asking.ts';
import type { Theorem } from '../theorem.ts';

/**
 * Whoever answers everything is shown a section of the guide or help, and never more than nine sections. A sensitive
 * check has a fixed sentence and help for everyone.
 */
export const somethingForEveryone: Theorem = function* ({ program, formulas, asking }) {
	const { guidance, sensitive } = program.questionnaire;
	if (sensitive) return;
	const sections = [...sectionsOf(guidance)];
	const shown = sections.map(formulas.isShown);
	const path = ['guidance'];
	yield {
		theorem: 'something-for-everyone',
		at: null,
		path,
		refute() {
			const isNothing = all(...shown.map(not), not(formulas.hasHelp()));
			const nothing = asking.ask(isNothing, COMPLETE_SHEETS).witness;
			if (nothing === null) return [];
			return [{ code: 'sheet_without_guidance', args: {}, path, at: 'key', witness: nothing }];
		}
	};
	if (sections.length <= MOST_SECTIONS) return;
	yield {
		theorem: 'something-for-everyone',
		at: null,
		path,
		refute() {
			const isTooMuch = { kind: 'atLeast', least: MOST_SECTIONS + 1, of: shown } as const;
			const tooMuch = asking.ask(isTooMuch, COMPLETE_SHEETS).witness;
			if (tooMuch === null) return [];
			const args = { most: MOST_SECTIONS };
			return [{ code: 'sections_too_many', args, path, at: 'key', witness: tooMuch }];
		}
	};
};
