import { sectionsToShow } from '../../../engine/sections-to-show.ts';
import type { Section } from '../../../model/section.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { firstPageWords } from '../../components/check/first-page.ts';
import type { OpenedCheck } from '../../state/opened-check.ts';
import { addressOf } from './address.ts';
import { withoutBody } from './without-body.ts';

/** Everything a browser needs to show a check and work out its result. */
export function openedCheck(
	entry: { questionnaire: Questionnaire; fingerprint: string },
	sections: readonly Section[]
): OpenedCheck {
	const { questionnaire } = entry;
	return {
		checked: {
			address: addressOf(questionnaire),
			...entry,
			sections: sectionsToShow(questionnaire, sections).map(withoutBody)
		},
		first: firstPageWords(questionnaire)
	};
}
