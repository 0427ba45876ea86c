import { readGlossary } from '../../../guide/read-glossary.ts';
import { readSectionQuestions } from '../../../guide/read-section-questions.ts';
import { readSynonyms, type Synonyms } from '../../../guide/read-synonyms.ts';
import { readTakeaways } from '../../../guide/read-takeaways.ts';
import type { KnownSections } from '../../../guide/unknown-section.ts';
import type { GlossaryEntry } from '../../../model/glossary.ts';
import type { SectionQuestions } from '../../../model/section-questions.ts';
import type { Takeaway } from '../../../model/takeaway.ts';
import type { Problem } from '../../../problems/problem.ts';
import { contentFile, problemsIn, type ContentProblem } from './content-file.ts';

/** What the guide has besides its sections. */
export type BesideSections = {
	glossary: GlossaryEntry[];
	takeaways: Takeaway[];
	questions: SectionQuestions[];
	synonyms: Synonyms;
};

/** Reads the files beside the sections. A guide may do without any of them. */
export function readBesideSections(root: string, sections: KnownSections) {
	const problems: ContentProblem[] = [];

	function read<Reading extends { ok: true } | { ok: false; problems: Problem[] }>(
		name: string,
		reader: (source: string) => Reading
	): Extract<Reading, { ok: true }> | null {
		const file = contentFile(root, `guide/en/${name}`);
		if (file.source === '') return null;
		const reading = reader(file.source);
		if (reading.ok) return reading as Extract<Reading, { ok: true }>;
		problems.push(...problemsIn(file, reading.problems));
		return null;
	}

	const beside: BesideSections = {
		glossary: read('glossary.yaml', (source) => readGlossary(source, sections))?.glossary ?? [],
		takeaways: read('takeaways.yaml', (source) => readTakeaways(source, sections))?.takeaways ?? [],
		questions:
			read('questions.yaml', (source) => readSectionQuestions(source, sections))?.questions ?? [],
		synonyms: read('synonyms.yaml', readSynonyms)?.synonyms ?? {}
	};
	return { read: beside, problems };
}
