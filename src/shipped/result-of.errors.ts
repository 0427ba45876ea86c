import type { LonelyOrAlone } from './lonely-or-alone.ts';
import { answerTo, bandOf, hasFlag, isProfile, type ResultOf } from './result-of.ts';

/** Compiled, never run: every line below a `@ts-expect-error` must stay impossible. */
export function impossible(result: ResultOf<LonelyOrAlone>): void {
	bandOf(result, 'loneliness') satisfies 'low' | 'some' | 'high' | null;
	hasFlag(result, 'no-one');
	isProfile(result, 'longing');

	// @ts-expect-error there is no such scale
	bandOf(result, 'lonelyness');

	// @ts-expect-error the scale has no such band
	if (bandOf(result, 'loneliness') === 'severe') return;

	// @ts-expect-error there is no such question
	answerTo(result, 'left-in');

	// @ts-expect-error the question has no such option
	if (answerTo(result, 'gap') === 'sometimes') return;

	// @ts-expect-error there is no such flag
	hasFlag(result, 'nobody');

	// @ts-expect-error there is no such profile
	isProfile(result, 'lonely');
}
