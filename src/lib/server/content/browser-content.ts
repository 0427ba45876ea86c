import type { OpenedCheck } from '../../state/opened-check.ts';
import type { ReadableSection } from '../../components/reading/readable-section.ts';
import { notices } from '../guide/notices.ts';
import { openedCheck } from './opened-check.ts';
import type { Content } from './read-content.ts';

/** All checks in one file: whichever is opened, the same is fetched. */
export function allChecks({ questionnaires, sections, together }: Content): OpenedCheck[] {
	return questionnaires.map((entry) => openedCheck(entry, sections, together));
}

/** The whole guide in one file, to be read inside a check. */
export function allSections({ sections, sources }: Content): ReadableSection[] {
	const cited = new Map(sources.map((source) => [source.id, source]));
	return sections.map((section) => ({
		section,
		notices: notices(section),
		sources: section.sources.flatMap((id) => cited.get(id) ?? [])
	}));
}
