import type { Block, Inline, Section } from '../model/section.ts';
import type { Finding, Problem } from '../problems/problem.ts';
import { severityOf } from '../problems/severity.ts';
import { positionsIn } from '../yaml/positions.ts';
import { placeInHead } from './place-in-head.ts';

/** A section with the file it was read from. */
export type SectionFile = { file: string; source: string; section: Section };

/** A problem between sections, in the file where it can be mended. */
export type GuideProblem = { file: string; source: string; problem: Problem };

/** What only shows when all sections are known: two of one name, and references that lead nowhere. */
export function checkGuide(files: readonly SectionFile[]): GuideProblem[] {
	const first = new Map<string, string>();
	const known = files.map(({ section }) => section.id);

	return files.flatMap(({ file, source, section }) => {
		const problems: Problem[] = [];
		const firstFile = first.get(section.id);
		if (firstFile === undefined) first.set(section.id, file);
		else {
			const finding: Finding = { code: 'section_duplicate', args: { id: section.id, file: firstFile } };
			problems.push(placeInHead(source, ['id'], finding));
		}
		for (const field of ['overlaps', 'contradicts', 'related'] as const) {
			for (const [index, name] of section[field].entries()) {
				if (known.includes(name)) continue;
				problems.push(placeInHead(source, [field, index], unknown(name, known)));
			}
		}
		for (const name of new Set(section.body.flatMap(linksIn))) {
			if (!known.includes(name)) problems.push(inBody(source, name, unknown(name, known)));
		}
		return problems.map((problem) => ({ file, source, problem }));
	});
}

function unknown(section: string, known: readonly string[]): Finding {
	return { code: 'section_unknown', args: { section, known } };
}

function inBody(source: string, section: string, finding: Finding): Problem {
	const link = `guide:${section}`;
	const start = Math.max(0, source.indexOf(link));
	const span = positionsIn(source).spanOf([start, start + link.length]);
	return { ...finding, span, severity: severityOf(finding.code) };
}

function linksIn(block: Block): string[] {
	switch (block.kind) {
		case 'callout':
			return block.of.flatMap(linksIn);
		case 'list':
		case 'steps':
			return block.items.flat().flatMap(sectionsOf);
		case 'heading':
		case 'paragraph':
			return block.of.flatMap(sectionsOf);
	}
}

function sectionsOf(inline: Inline): string[] {
	if (inline.kind === 'text') return [];
	const inside = inline.of.flatMap(sectionsOf);
	return inline.kind === 'link' && 'section' in inline.to ? [inline.to.section, ...inside] : inside;
}
