import { compile, ScoringTooLarge } from '../../engine/compile.ts';
import type { Found } from '../../problems/problem.ts';
import type { Draft } from '../expand/draft.ts';
import { divisorUnclear } from './divisor-unclear.ts';

/**
 * What shows only when scales are made ready for scoring: scores are added up exactly, which has an end, and ratios need a
 * divisor with one. Asked last, because only a sound questionnaire can be compiled.
 */
export function compiledScoring({ questionnaire }: Draft): Found[] {
	try {
		return [...divisorUnclear(compile(questionnaire, []))];
	} catch (error) {
		if (!(error instanceof ScoringTooLarge)) throw error;
		const { scale } = error;
		return [{ code: 'scoring_too_fine', args: { scale }, path: ['scales', scale], at: 'key' }];
	}
}
