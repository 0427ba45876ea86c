import type { SectionHead } from '../model/section.ts';
import { wordProblem } from '../problems/word-problem.ts';
import { placeFound } from '../questionnaire/place-found.ts';
import type { Proof } from '../prove/proof.ts';
import { prove } from '../prove/prove.ts';
import type { Listed } from './listed.ts';
import type { Manuscript } from './manuscript.ts';
import { programOf } from './read-manuscript.ts';

/** A proof, with what it found against the questionnaire at its places in the text. */
export type Proved = { proof: Proof; listed: Listed[] };

/** Proves what a manuscript can and cannot say; null while it does not read. */
export function proveManuscript(
	manuscript: Manuscript,
	sections: readonly SectionHead[]
): Proved | null {
	const { program } = programOf(manuscript, sections);
	if (program === null) return null;
	const proof = prove(program);
	return {
		proof,
		listed: placeFound(manuscript.questionnaire, proof.failures).map(({ problem, found }) => ({
			file: 'questionnaire',
			code: problem.code,
			severity: problem.severity,
			span: problem.span,
			text: wordProblem(problem),
			mend: null,
			shownBy: found.witness && found.witness.sheet
		}))
	};
}
