import type { Program } from '../engine/program.ts';
import type { TheoremName } from '../model/theorems.ts';
import type { Found as Finding, Path } from '../problems/problem.ts';
import type { OutcomeFormulas } from './outcome-formulas.ts';
import type { Asking, Witness } from './reach/asking.ts';
import type { Seeking } from './seek.ts';

/** What every theorem is proved with. */
export type Proving = {
	program: Program;
	formulas: OutcomeFormulas;
	asking: Asking;
	seeking: Seeking;
};

/** A theorem that fails, with a sheet that shows it where something happens; what never happens has none. */
export type Failure = Finding & { witness: Witness | null };

/** One thing to be proved. `refute` throws `OverBudget` where that would take too long. */
export type Claim = {
	theorem: TheoremName;
	/** The scale, question, flag, profile, section or promise it is about; null for the whole questionnaire. */
	at: string | null;
	path: Path;
	refute: () => readonly Failure[];
};

/** One theorem: everything it claims of a questionnaire. */
export type Theorem = (proving: Proving) => Iterable<Claim>;
