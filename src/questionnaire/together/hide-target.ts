import type { TogetherRule } from './together-draft.ts';

/** A hide names a section or a tag that the guide has. */
export const hideTarget: TogetherRule = function* ({ hides, sections }) {
	if (!sections) return;
	const ids = sections.map(({ id }) => id);
	const tags = [...new Set(sections.flatMap((section) => section.tags))];
	for (const [index, { target }] of hides.entries()) {
		const path = ['hides', index, 'hide', target.by];
		if (target.by === 'section' && !ids.includes(target.section)) {
			yield { code: 'section_unknown', args: { section: target.section, known: ids }, path };
		}
		if (target.by === 'tag' && !tags.includes(target.tag)) {
			yield { code: 'tag_unknown', args: { tag: target.tag, known: tags }, path };
		}
	}
};
