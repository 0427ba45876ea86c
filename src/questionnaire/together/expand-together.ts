import type { Tension } from '../../model/together.ts';
import type { Found } from '../../problems/problem.ts';
import { readCondition } from '../expand/condition.ts';
import type { ConditionReader } from '../expand/condition-reader.ts';
import type { AuthoredTogether } from './authored-together.ts';
import { explainName } from './explain-name.ts';
import { qualifiedNames } from './qualified-names.ts';
import type { TogetherContext, TogetherDraft } from './together-draft.ts';

/** Resolves every name. With findings, the draft has gaps. */
export function expandTogether(
	{ tensions, hides }: AuthoredTogether,
	context: TogetherContext
): { draft: TogetherDraft; found: Found[] } {
	const found: Found[] = [];
	const checks = context.questionnaires.map(({ id }) => id);
	const reader: ConditionReader = {
		names: qualifiedNames(context.questionnaires),
		places: new WeakMap(),
		report: (one) => void found.push(explainName(one, checks))
	};
	const draft: TogetherDraft = {
		...context,
		tensions: [...(tensions ?? [])].map(([id, { when, title, text, show }]): Tension => ({
			id,
			when: readCondition(when, ['tensions', id, 'when'], reader),
			title,
			text,
			show: show ?? null
		})),
		hides: (hides ?? []).map(({ hide, when }, index) => ({
			target:
				'tag' in hide ? { by: 'tag', tag: hide.tag } : { by: 'section', section: hide.section },
			when: readCondition(when, ['hides', index, 'when'], reader)
		})),
		places: reader.places
	};
	return { draft, found };
}
