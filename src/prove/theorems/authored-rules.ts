import { JOINT_TAGS } from '../../model/parts.ts';
import type { GuidanceRule } from '../../model/outcome.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';

/** The rules that stand in the file, with their places; those that every sensitive check has come behind them. */
export function authoredRules({
	guidance,
	sensitive
}: Questionnaire): { rule: GuidanceRule; index: number }[] {
	const safety = new Set(sensitive ? JOINT_TAGS.map((tag) => `safety-${tag}`) : []);
	return guidance.flatMap((rule, index) =>
		rule.kind === 'hide' && safety.has(rule.id) ? [] : [{ rule, index }]
	);
}
