import type { ProblemCode } from './problem.ts';

/** What does not make a result wrong. Everything else is an error. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'band_out_of_reach',
	'not_applicable_unneeded',
	'question_long',
	'question_unused'
]);

/** Whether a problem stops a questionnaire from being used. */
export function severityOf(code: ProblemCode): 'error' | 'warning' {
	return WARNINGS.has(code) ? 'warning' : 'error';
}
