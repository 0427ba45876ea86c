import { nameWithin } from '../model/qualified.ts';
import type { CrossHide, Together } from '../model/together.ts';
import type { Found, Problem } from '../problems/problem.ts';
import { checkShape } from '../shape/check-shape.ts';
import { inFileOrder, place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { AuthoredTogether } from './together/authored-together.ts';
import { checksIn } from './together/checks-in.ts';
import { expandTogether } from './together/expand-together.ts';
import { impliedHides } from './together/implied-hides.ts';
import { renameCondition } from './together/rename-condition.ts';
import type { TogetherContext, TogetherDraft } from './together/together-draft.ts';
import { togetherRules } from './together/together-rules.ts';

export type TogetherReading =
	{ ok: true; together: Together; warnings: Problem[] } | { ok: false; problems: Problem[] };

/** Reads what several checks say about each other, in the same steps as a questionnaire. */
export function readTogether(source: string, context: TogetherContext): TogetherReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(AuthoredTogether, yaml.file);
	const authored = shaped.ok ? shaped.authored : shaped.besides;
	const unknown = shaped.ok ? [] : shaped.problems;
	if (authored === null) return { ok: false, problems: unknown };

	const withUnknown = (found: Found[]): Problem[] =>
		inFileOrder([...unknown, ...found.map((one) => place(yaml.file, one))]);
	const { draft, found } = expandTogether(authored, context);
	if (found.length > 0) return { ok: false, problems: withUnknown(found) };

	const problems = withUnknown(togetherRules.flatMap((rule) => [...rule(draft)]));
	if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
	return { ok: true, together: togetherOf(draft), warnings: problems };
}

function togetherOf({ tensions, hides, questionnaires }: TogetherDraft): Together {
	const declared = hides.map(({ target, when }): CrossHide => {
		const [check = ''] = checksIn(when);
		return { check, target, when: renameCondition(when, nameWithin) };
	});
	return { format: 1, tensions, hides: [...declared, ...impliedHides(questionnaires)] };
}
