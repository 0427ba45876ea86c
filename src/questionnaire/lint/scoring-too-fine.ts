import { compile, ScoringTooLarge } from '../../engine/compile.ts';
import type { Found } from '../../problems/problem.ts';
import type { Draft } from '../expand/draft.ts';

/** Scores are added up exactly, which has an end. Asked last, because only a sound questionnaire can be compiled. */
export function scoringTooFine({ questionnaire }: Draft): Found[] {
	try {
		compile(questionnaire, []);
		return [];
	} catch (error) {
		if (!(error instanceof ScoringTooLarge)) throw error;
		const { scale } = error;
		return [{ code: 'scoring_too_fine', args: { scale }, path: ['scales', scale], at: 'key' }];
	}
}
