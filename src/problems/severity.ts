import type { ProblemCode, Severity } from './problem.ts';

/** What does not make a result wrong. Everything else is an error. */
const MILDER: ReadonlyMap<ProblemCode, Severity> = new Map<ProblemCode, Severity>([
	['not_applicable_unneeded', 'warning'],
	['question_long', 'warning'],
	['question_unused', 'warning'],
	['reading_hard', 'warning'],
	['reading_unmeasured', 'note'],
	['step_unused', 'warning'],
	['word_hard', 'warning'],
	['words_outdated', 'warning'],
	['words_untranslated', 'warning']
]);

/** Whether a problem stops a questionnaire or a section from being used. */
export function severityOf(code: ProblemCode): Severity {
	return MILDER.get(code) ?? 'error';
}
