import type { Result } from '../model/result.ts';
import type { Sheet } from '../model/sheet.ts';

/** The answers a result was made from, without those that served the visit only. */
export function sheetOfResult({ answers }: Result): Sheet {
	return new Map(answers.map(({ question, answer }) => [question, answer]));
}
