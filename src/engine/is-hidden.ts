import type { HideTarget } from '../model/outcome.ts';
import type { SectionHead } from '../model/section.ts';

/** Whether a section is among what is kept out. */
export function isHidden(
	{ id, tags }: Pick<SectionHead, 'id' | 'tags'>,
	hidden: readonly HideTarget[]
): boolean {
	return hidden.some((target) =>
		target.by === 'section' ? target.section === id : tags.includes(target.tag)
	);
}
