import { sectionsToShow } from '../../../engine/sections-to-show.ts';
import type { Section } from '../../../model/section.ts';
import type { Together } from '../../../model/together.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { firstPageWords } from '../../components/check/first-page.ts';
import type { OpenedCheck } from '../../state/opened-check.ts';
import { addressOf } from './address.ts';
import { headOf } from './head-of.ts';

/** Everything a browser needs to show a check and work out its result. */
export function openedCheck(
	entry: { questionnaire: Questionnaire; fingerprint: string },
	sections: readonly Section[],
	{ hides }: Pick<Together, 'hides'>
): OpenedCheck {
	const { questionnaire } = entry;
	return {
		checked: {
			address: addressOf(questionnaire),
			...entry,
			sections: sectionsToShow(questionnaire, sections).map(headOf),
			crossHides: hides.filter(({ check }) => check === questionnaire.id)
		},
		first: firstPageWords(questionnaire)
	};
}
