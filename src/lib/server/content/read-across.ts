import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import type { SectionHead } from '../../../model/section.ts';
import type { Together } from '../../../model/together.ts';
import { nothingTogether } from '../../../questionnaire/nothing-together.ts';
import { readTogether } from '../../../questionnaire/read-together.ts';
import { contentFile, problemsIn, type ContentProblem } from './content-file.ts';

/** Where it is written. */
export const TOGETHER = 'questionnaires/together.yaml';

type AcrossReading = {
	together: Together | null;
	problems: ContentProblem[];
	warnings: ContentProblem[];
};

/** Reads what the checks of a content folder say about each other. A folder may have no such file. */
export function readAcross(
	root: string,
	checks: readonly { questionnaire: Questionnaire }[],
	sections: readonly SectionHead[]
): AcrossReading {
	const questionnaires = checks.map(({ questionnaire }) => questionnaire);
	if (!existsSync(join(root, TOGETHER))) {
		return { together: nothingTogether(questionnaires), problems: [], warnings: [] };
	}
	const file = contentFile(root, TOGETHER);
	const reading = readTogether(file.source, { questionnaires, sections });
	return reading.ok
		? { together: reading.together, problems: [], warnings: problemsIn(file, reading.warnings) }
		: { together: null, problems: problemsIn(file, reading.problems), warnings: [] };
}
