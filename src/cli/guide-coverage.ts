import * as z from 'zod';
import type { SectionHead } from '../model/section.ts';
import { Words } from '../model/words.ts';
import { checkShape } from '../shape/check-shape.ts';
import { fields, listOf, reference } from '../shape/leaf.ts';
import { formatProblem } from '../problems/format-problem.ts';
import { readYaml } from '../yaml/read-yaml.ts';

const Coverage = listOf(
	fields({
		/** A key for a heading or point of the text the guide was written from, in our own words. */
		source: Words,
		/** The hash of that point. */
		point: z.string(),
		/** The sections that carry its fact; `takeaways` and `glossary` are pages of their own. */
		sections: listOf(reference, 1, 'section')
	}),
	1,
	'point'
);

export type CoverageRow = z.output<typeof Coverage>[number];

/** Reads guide/coverage.yaml, or says what is wrong with it. */
export function readCoverage(
	source: string
): { ok: true; rows: CoverageRow[] } | { ok: false; reason: string } {
	const yaml = readYaml(source);
	const shaped = yaml.ok ? checkShape(Coverage, yaml.file) : yaml;
	if (shaped.ok) return { ok: true, rows: shaped.authored };
	const told = shaped.problems.map((one) => formatProblem(one, 'guide/coverage.yaml', source));
	return { ok: false, reason: told.join('\n\n') };
}

/** docs/guide-coverage.md: the rows as a table, each with links to the files that carry it. */
export function coverageTable(
	rows: readonly CoverageRow[],
	sections: readonly Pick<SectionHead, 'id' | 'title'>[]
): string {
	const titles = new Map(sections.map(({ id, title }) => [id, title]));
	const link = (id: string): string =>
		`[${titles.get(id) ?? id}](../guide/en/${id}.${titles.has(id) ? 'md' : 'yaml'})`;
	const lines = rows.map((row) => `| ${row.source} | ${row.sections.map(link).join(', ')} |`);

	return `# What the guide covers

The guide was written from one long text on connection, which is not ours to print. Every heading and every point of it
has a line here, under a key in our own words, with the section that carries its fact. \`npm run generate\` writes this page
from \`guide/coverage.yaml\`; the tests hold it against the hashes of those points.

| of the text | carried by |
| --- | --- |
${lines.join('\n')}
`;
}
