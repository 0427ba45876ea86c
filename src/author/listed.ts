import type { Edit } from '../mend/edit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Problem } from '../problems/problem.ts';
import type { ManuscriptFile } from './manuscript.ts';

/** A problem as the workbench lists it. */
export type Listed = Pick<Problem, 'code' | 'severity' | 'span'> & {
	file: ManuscriptFile;
	text: string;
	/** What mends it, where only one thing can have been meant. */
	mend: Edit | null;
	/** An answer sheet that shows it; null where none can. */
	shownBy: Sheet | null;
};
