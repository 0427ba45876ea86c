import type { Questionnaire } from '../model/questionnaire.ts';
import type { Found, Path, Problem } from '../problems/problem.ts';
import { inFileOrder, locateKey, place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Context } from './expand/draft.ts';
import { expandQuestionnaire } from './expand/expand-questionnaire.ts';
import { rules } from './lint/rules.ts';
import { versionNotRaised } from './lint/version-not-raised.ts';
import { scoringTooFine } from './lint/scoring-too-fine.ts';
import { checkShape } from '../shape/check-shape.ts';
import { AuthoredQuestionnaire } from './shape/questionnaire.ts';

export type QuestionnaireReading =
	| { ok: true; questionnaire: Questionnaire; warnings: Problem[] }
	| { ok: false; problems: Problem[] };

/**
 * Reads a questionnaire in four steps: YAML, fields, names, meaning. Each step needs the one before it, so the problems
 * are those of the first step that has any, in the order of the file.
 */
export function readQuestionnaire(source: string, context: Context = {}): QuestionnaireReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;

	const shaped = checkShape(AuthoredQuestionnaire, yaml.file);
	if (!shaped.ok) return shaped;

	const inPlace = (found: Found[]): Problem[] =>
		inFileOrder(found.map((one) => place(yaml.file, one)));

	const { draft, found } = expandQuestionnaire(shaped.authored, context);
	if (found.length > 0) return { ok: false, problems: inPlace(found) };

	const lineOf = (path: Path): number => locateKey(yaml.file, path).start.line;
	const problems = inPlace(rules.flatMap((rule) => [...rule(draft, lineOf)]));
	if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };

	const tooFine = inPlace(scoringTooFine(draft));
	if (tooFine.length > 0) return { ok: false, problems: inFileOrder([...problems, ...tooFine]) };

	// Asked last: while something else is wrong, the scoring may differ for that reason alone.
	const unraised = inPlace([...versionNotRaised(draft, lineOf)]);
	if (unraised.length > 0) return { ok: false, problems: inFileOrder([...problems, ...unraised]) };
	return { ok: true, questionnaire: draft.questionnaire, warnings: problems };
}
