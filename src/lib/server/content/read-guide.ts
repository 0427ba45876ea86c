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
};

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
			problems: [...problemsIn(works, sources.problems), ...beside.problems]
		};
	}

	const known = new Set(sources.sources.keys());
	const files: SectionFile[] = [];
	const problems: ContentProblem[] = [];

	for (const name of namesIn(root, 'guide/en').filter((name) => name.endsWith('.md'))) {
		const file = contentFile(root, `guide/en/${name}`);
		const reading = readSection(file.source, { file: file.file, sources: known });
		if (reading.ok) files.push({ ...file, section: reading.section });
		else problems.push(...problemsIn(file, reading.problems));
	}

	const broken = problems.length > 0;
	const ids = new Set(files.map(({ section }) => section.id));
	// A page that could not be read would be missed by everything that refers to it.
	const beside = readBesideSections(root, broken ? null : ids);

	return {
		...beside.read,
		sections: orderSections(
			files.map(({ section }) => withTerms(section, beside.read.glossary))
		),
		sources: [...sources.sources].map(([id, citation]) => ({ id, citation })),
		problems: [...(broken ? problems : checkGuide(files)), ...beside.problems]
	};
}

function withTerms(section: Section, glossary: readonly GlossaryEntry[]): Section {
	return { ...section, body: linkTerms(section.body, glossary) };
}
