import { PARTS } from '$core/model/parts.ts';
import type { SectionHead } from '$core/model/section.ts';
import { listSections } from '$lib/server/content/content';

export type SectionLink = Pick<SectionHead, 'id' | 'title' | 'summary' | 'minutes'>;
type Part = { part: (typeof PARTS)[number]; sections: SectionLink[] };

/** The parts that have pages, each with its pages. */
export function contents(): Part[] {
	return PARTS.map((part) => ({
		part,
		sections: listSections()
			.filter((section) => section.part === part)
			.map(sectionLink)
	})).filter(({ sections }) => sections.length > 0);
}

export function sectionLink({ id, title, summary, minutes }: SectionHead): SectionLink {
	return { id, title, summary, minutes };
}
