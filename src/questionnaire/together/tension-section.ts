import { JOINT_TAGS } from '../../model/parts.ts';
import type { TogetherRule } from './together-draft.ts';

/** A tension shows a section that there is, and none that asks first whether somebody is afraid: a picture asks nothing. */
export const tensionSection: TogetherRule = function* ({ tensions, sections }) {
	if (!sections) return;
	for (const { id, show } of tensions) {
		if (show === null) continue;
		const path = ['tensions', id, 'show'];
		const section = sections.find((one) => one.id === show);
		if (!section) {
			const known = sections.map((one) => one.id);
			yield { code: 'section_unknown', args: { section: show, known }, path };
			continue;
		}
		const tags = JOINT_TAGS.filter((tag) => section.tags.includes(tag));
		if (tags.length > 0) yield { code: 'tension_shows_joint', args: { section: show, tags }, path };
	}
};
