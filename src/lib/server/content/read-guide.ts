import { checkGuide, type SectionFile } from '../../../guide/check-guide.ts';
import { readSection } from '../../../guide/read-section.ts';
import { readSources } from '../../../guide/read-sources.ts';
import type { Section } from '../../../model/section.ts';
import { contentFile, namesIn, problemsIn, type ContentProblem } from './content-file.ts';
import { orderSections } from './order-sections.ts';

/** A work the guide cites, as it is shown. */
export type Source = { id: string; citation: string };

type GuideReading = {
	sections: Section[];
	sources: Source[];
	problems: ContentProblem[];
	/** What stands against sections that are used all the same. */
	warnings: ContentProblem[];
};

const LANGUAGE = 'en';

/** Reads the guide of a content folder, in the order of its contents page. */
export function readGuide(root: string): GuideReading {
	const works = contentFile(root, 'guide/sources.yaml');
	const sources = readSources(works.source);
	// Without its works, every page that cites one would seem wrong as well.
	if (!sources.ok) {
		const problems = problemsIn(works, sources.problems);
		return { sections: [], sources: [], problems, warnings: [] };
	}

	const known = new Set(sources.sources.keys());
	const files: SectionFile[] = [];
	const problems: ContentProblem[] = [];
	const warnings: ContentProblem[] = [];

	for (const name of namesIn(root, `guide/${LANGUAGE}`).filter((name) => name.endsWith('.md'))) {
		const file = contentFile(root, `guide/${LANGUAGE}/${name}`);
		const reading = readSection(file.source, {
			file: file.file,
			language: LANGUAGE,
			sources: known
		});
		if (reading.ok) {
			files.push({ ...file, section: reading.section });
			warnings.push(...problemsIn(file, reading.warnings));
		} else problems.push(...problemsIn(file, reading.problems));
	}

	return {
		sections: orderSections(files.map(({ section }) => section)),
		sources: [...sources.sources].map(([id, citation]) => ({ id, citation })),
		// A page that could not be read would be missed by every page that links to it.
		problems: problems.length > 0 ? problems : checkGuide(files),
		warnings
	};
}
