import type { Section, SectionHead } from '../../../model/section.ts';

/** What a page needs of a section to offer it: everything but its text. */
export function withoutBody(section: Section): SectionHead {
	const head: SectionHead & { body?: unknown } = { ...section };
	delete head.body;
	return head;
}
