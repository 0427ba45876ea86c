import type { Questionnaire } from '../model/questionnaire.ts';
import type { SectionHead } from '../model/section.ts';

/** The sections some rule shows, in the order of the guide: all that its results need to know of the guide. */
export function sectionsToShow<Head extends Pick<SectionHead, 'id'>>(
	{ guidance }: Pick<Questionnaire, 'guidance'>,
	sections: readonly Head[]
): Head[] {
	const shown = new Set(guidance.flatMap((rule) => (rule.kind === 'show' ? [rule.section] : [])));
	return sections.filter(({ id }) => shown.has(id));
}
