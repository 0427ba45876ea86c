import type { Sheet } from '$core/model/sheet.ts';
import type { Entered } from '$lib/state/entered.ts';

/** A sheet as the fields of a form hold it. */
export function enteredOf(sheet: Sheet): Entered {
	return new Map(
		[...sheet].map(([question, answer]): [string, string[]] => [
			question,
			typeof answer === 'object' ? [...answer] : [String(answer)]
		])
	);
}
