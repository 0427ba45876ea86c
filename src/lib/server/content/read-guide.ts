import { checkGuide, type SectionFile } from '../../../guide/check-guide.ts';
import { linkTerms } from '../../../guide/link-terms.ts';
import { readSection } from '../../../guide/read-section.ts';
import { readSources } from '../../../guide/read-sources.ts';
import type { GlossaryEntry } from '../../../model/glossary.ts';
import type { Section } from '../../../model/section.ts';
import { readBesideSections, type BesideSections } from './read-beside-sections.ts';
import { contentFile, namesIn, problemsIn, type ContentProblem } from './content-file.ts';
import { orderSections } from './order-sections.ts';

/** A work the guide cites, as it is shown. */
export type Source = { id: string; citation: string };

type GuideReading = BesideSections & {
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
		const beside = readBesideSections(root, null);
		return {
			...beside.read,
			sections: [],
			sources: [],
			problems: [...problemsIn(works, sources.problems), ...beside.problems],
			warnings: []
		};
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

	const broken = problems.length > 0;
	const ids = new Set(files.map(({ section }) => section.id));
	// A page that could not be read would be missed by everything that refers to it.
	const beside = readBesideSections(root, broken ? null : ids);

	return {
		...beside.read,
		sections: orderSections(files.map(({ section }) => withTerms(section, beside.read.glossary))),
		sources: [...sources.sources].map(([id, citation]) => ({ id, citation })),
		problems: [...(broken ? problems : checkGuide(files)), ...beside.problems],
		warnings
	};
}

function withTerms(section: Section, glossary: readonly GlossaryEntry[]): Section {
	return { ...section, body: linkTerms(section.body, glossary) };
}
