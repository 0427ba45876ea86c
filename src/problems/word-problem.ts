import { messages } from './messages.en.ts';
import type { Finding } from './problem.ts';

/** What is wrong and what to do, as one text. */
export function wordProblem(finding: Finding): string {
	// Code and arguments belong together by the union; TypeScript cannot follow that through a look-up.
	const word = messages[finding.code] as (args: Finding['args']) => string;
	return word(finding.args);
}
