import type { Section, SectionHead } from '../../../model/section.ts';

/** A section without its text: what choosing, ordering and linking it takes. */
export function headOf(section: Section): SectionHead {
	const head: SectionHead & { body?: unknown } = { ...section };
	delete head.body;
	return head;
}
