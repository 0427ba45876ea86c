import type { Rule } from './rule.ts';

/** Guidance and promises name sections and tags that the guide has. */
export const guideReference: Rule = function* ({ questionnaire, authored, context: { sections } }) {
	if (!sections) return;
	const ids = sections.map(({ id }) => id);
	const tags = [...new Set(sections.flatMap((section) => section.tags))];

	for (const [index, rule] of questionnaire.guidance.entries()) {
		// The rules that every sensitive check has come behind the author's.
		if (index >= (authored.guidance?.length ?? 0)) break;
		const path = ['guidance', index, rule.kind];
		if (rule.kind === 'show') {
			if (ids.includes(rule.section)) continue;
			yield { code: 'section_unknown', args: { section: rule.section, known: ids }, path };
		} else if (rule.target.by === 'section') {
			const { section } = rule.target;
			if (ids.includes(section)) continue;
			yield { code: 'section_unknown', args: { section, known: ids }, path: [...path, 'section'] };
		} else {
			const { tag } = rule.target;
			if (tags.includes(tag)) continue;
			yield { code: 'tag_unknown', args: { tag, known: tags }, path: [...path, 'tag'] };
		}
	}
	for (const [index, { demand, outcome }] of questionnaire.promises.entries()) {
		if (outcome.kind !== 'show' || ids.includes(outcome.section)) continue;
		const args = { section: outcome.section, known: ids };
		yield { code: 'section_unknown', args, path: ['promises', index, demand, 'show'] };
	}
};
