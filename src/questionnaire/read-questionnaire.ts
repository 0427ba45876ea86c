import type { Questionnaire } from '../model/questionnaire.ts';
import type { Found, Path, Problem } from '../problems/problem.ts';
import { inFileOrder, locateKey, place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Context } from './expand/draft.ts';
import { expandQuestionnaire } from './expand/expand-questionnaire.ts';
import { compiledScoring } from './lint/compiled-scoring.ts';
import { rules } from './lint/rules.ts';
import { versionNotRaised } from './lint/version-not-raised.ts';
import { checkShape } from '../shape/check-shape.ts';
import { AuthoredQuestionnaire } from './shape/questionnaire.ts';

export type QuestionnaireReading =
	| { ok: true; questionnaire: Questionnaire; warnings: Problem[] }
	| { ok: false; problems: Problem[] };

/**
 * Reads a questionnaire in four steps: YAML, fields, names, meaning. Each step needs the one before it, so the problems
 * are those of the first step that has any, in the order of the file; only fields that nobody knows stand in no later
 * step's way.
 */
export function readQuestionnaire(source: string, context: Context = {}): QuestionnaireReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;

	const shaped = checkShape(AuthoredQuestionnaire, yaml.file);
	const authored = shaped.ok ? shaped.authored : shaped.besides;
	const unknown = shaped.ok ? [] : shaped.problems;
	if (authored === null) return { ok: false, problems: unknown };

	const inPlace = (found: Iterable<Found>): Problem[] =>
		[...found].map((one) => place(yaml.file, one));
	const refused = (...problems: Problem[]): QuestionnaireReading => ({
		ok: false,
		problems: inFileOrder([...unknown, ...problems])
	});

	const { draft, found } = expandQuestionnaire(authored, context);
	if (found.length > 0) return refused(...inPlace(found));

	const lineOf = (path: Path): number => locateKey(yaml.file, path).start.line;
	const problems = inPlace(rules.flatMap((rule) => [...rule(draft, lineOf)]));
	if (problems.some(({ severity }) => severity === 'error')) return refused(...problems);

	const unscorable = inPlace(compiledScoring(draft));
	if (unscorable.length > 0) return refused(...problems, ...unscorable);
	if (unknown.length > 0) return refused(...problems);

	// Asked last: while something else is wrong, the scoring may differ for that reason alone.
	const unraised = inPlace(versionNotRaised(draft, lineOf));
	if (unraised.length > 0) return refused(...problems, ...unraised);
	return { ok: true, questionnaire: draft.questionnaire, warnings: inFileOrder(problems) };
}
