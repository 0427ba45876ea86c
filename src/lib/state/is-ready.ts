import { problemsIn } from './read-entered.ts';
import type { Taking } from './taking.svelte.ts';

/** True when nothing is in the way of a result; otherwise the first such question is shown. */
export function isReady(taking: Taking): boolean {
	const first = problemsIn(taking.questionnaire, taking.entered)[0];
	if (first === undefined) return true;
	taking.show(first.question);
	taking.problems = [first];
	return false;
}
