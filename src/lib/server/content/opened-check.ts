import type { Section, SectionHead } from '../../../model/section.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { firstPageWords } from '../../components/check/first-page.ts';
import type { OpenedCheck } from '../../state/opened-check.ts';
import { addressOf } from './address.ts';

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
			sections: shownBy(questionnaire, sections)
		},
		first: firstPageWords(questionnaire)
	};
}

function shownBy({ guidance }: Questionnaire, sections: readonly Section[]): SectionHead[] {
	const shown = new Set(guidance.flatMap((rule) => (rule.kind === 'show' ? [rule.section] : [])));
	return sections.filter(({ id }) => shown.has(id)).map(withoutBody);
}

function withoutBody(section: Section): SectionHead {
	const head: SectionHead & { body?: unknown } = { ...section };
	delete head.body;
	return head;
}
