import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Manuscript } from '../../../author/manuscript.ts';
import type { Helplines } from '../../../model/helpline.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import type { Section, SectionHead } from '../../../model/section.ts';
import type { Together } from '../../../model/together.ts';
import { fingerprint } from '../../../questionnaire/fingerprint.ts';
import { readQuestionnaire } from '../../../questionnaire/read-questionnaire.ts';
import {
	contentFile,
	formatProblems,
	namesIn,
	problemsIn,
	type ContentProblem
} from './content-file.ts';
import { readAcross } from './read-across.ts';
import { readHelplines } from './helplines.ts';
import { orderQuestionnaires } from './order-questionnaires.ts';
import type { BesideSections } from './read-beside-sections.ts';
import { readGuide, type Source } from './read-guide.ts';
import { recordOf } from './record-of.ts';

type Check = { questionnaire: Questionnaire; fingerprint: string };

/** Everything a person can read on the site, as plain JSON. */
export type Content = BesideSections & {
	questionnaires: Check[];
	/** Each questionnaire as its author wrote it, by id. */
	manuscripts: Record<string, Manuscript>;
	/** What they say about each other. */
	together: Together;
	sections: Section[];
	sources: Source[];
	helplines: Helplines;
};

export type ContentReading =
	/** `warnings`: what stands against content that is used all the same. */
	| { ok: true; content: Content; warnings: ContentProblem[] }
	/** `message` holds all problems as the command line prints them. */
	| { ok: false; problems: ContentProblem[]; message: string };

/** Reads a content folder: its questionnaires, its guide and its help lines, or everything that is wrong with them. */
export function readContent(root: string): ContentReading {
	const guide = readGuide(root);
	// With pages missing, every check that shows one would seem wrong as well.
	const sections = guide.problems.length === 0 ? guide.sections : null;
	const read = readChecks(root, sections);
	const lines = readLines(root);
	// With a check missing, every name in it would seem wrong as well.
	const isComplete = read.problems.length === 0 && sections !== null;
	const across = isComplete ? readAcross(root, read.checks, sections) : null;

	const problems = [
		...read.problems,
		...(across?.problems ?? []),
		...guide.problems,
		...lines.problems
	];
	const together = across?.together ?? null;
	if (problems.length > 0 || !across || !together || !lines.helplines) {
		return { ok: false, problems, message: formatProblems(problems) };
	}
	const { sections: pages, sources, glossary, takeaways, questions, synonyms } = guide;
	return {
		ok: true,
		content: {
			questionnaires: orderQuestionnaires(read.checks),
			manuscripts: read.manuscripts,
			together,
			sections: pages,
			sources,
			glossary,
			takeaways,
			questions,
			synonyms,
			helplines: lines.helplines
		},
		warnings: [...read.warnings, ...across.warnings, ...guide.warnings]
	};
}

function readChecks(root: string, sections: SectionHead[] | null) {
	const checks: Check[] = [];
	const manuscripts: Content['manuscripts'] = {};
	const problems: ContentProblem[] = [];
	const warnings: ContentProblem[] = [];

	for (const folder of namesIn(root, 'questionnaires')) {
		const name = `questionnaires/${folder}/questionnaire.yaml`;
		if (!existsSync(join(root, name))) continue;

		const file = contentFile(root, name);
		const record = recordOf(join(root, 'questionnaires', folder));
		const reading = readQuestionnaire(file.source, {
			folder,
			...(sections && { sections }),
			...record
		});
		if (reading.ok) {
			const { questionnaire } = reading;
			checks.push({ questionnaire, fingerprint: fingerprint(questionnaire).scores });
			manuscripts[questionnaire.id] = {
				questionnaire: file.source,
				examples: contentFile(root, `questionnaires/${folder}/examples.yaml`).source,
				recorded: record.recorded ?? null
			};
			warnings.push(...problemsIn(file, reading.warnings));
		} else problems.push(...problemsIn(file, reading.problems));
	}
	return { checks, manuscripts, problems, warnings };
}

function readLines(root: string) {
	const file = contentFile(root, 'guide/helplines.json');
	const reading = readHelplines(file.source);
	return reading.ok
		? { helplines: reading.helplines, problems: [] }
		: { helplines: null, problems: problemsIn(file, reading.problems) };
}
