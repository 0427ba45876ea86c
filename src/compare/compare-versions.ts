import type { Program } from '../engine/program.ts';
import { fingerprint } from '../questionnaire/fingerprint.ts';
import { changedWords, type ChangedWords } from './changed-words.ts';
import type { Comparison } from './compared.ts';
import { comparePrograms } from './compare-programs.ts';
import { toldOtherwise, type ToldOtherwise } from './told-otherwise.ts';

/** What changed for people between two versions of a questionnaire. */
export type Difference = {
	words: ChangedWords[];
	/** The same outcomes with other help, other answers beside them, or in another order. */
	told: ToldOtherwise[];
	/** Values, bands, flags and profiles come from the same rules. */
	isSameScoring: boolean;
	isSameGuidance: boolean;
	/** Scales whose own rules changed, or that only one version has. */
	scales: string[];
	questions: { added: string[]; removed: string[] };
	comparison: Comparison;
};

export function compareVersions(before: Program, after: Program): Difference {
	const was = fingerprint(before.questionnaire);
	const is = fingerprint(after.questionnaire);
	const scales = new Set([...was.scales.keys(), ...is.scales.keys()]);
	const ids = (program: Program): string[] => [...program.questions.keys()];
	return {
		words: changedWords(before.questionnaire, after.questionnaire),
		told: toldOtherwise(before.questionnaire, after.questionnaire),
		isSameScoring: was.scores === is.scores,
		isSameGuidance: was.guidance === is.guidance,
		scales: [...scales].filter((id) => was.scales.get(id) !== is.scales.get(id)),
		questions: {
			added: ids(after).filter((id) => !before.questions.has(id)),
			removed: ids(before).filter((id) => !after.questions.has(id))
		},
		comparison: comparePrograms(before, after)
	};
}
