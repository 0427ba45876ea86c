import { Lexer } from 'marked';
import type { Section } from '../model/section.ts';
import type { Finding, Found, Problem } from '../problems/problem.ts';
import { severityOf } from '../problems/severity.ts';
import { checkShape } from '../shape/check-shape.ts';
import { inFileOrder, place } from '../yaml/locate.ts';
import { positionsIn } from '../yaml/positions.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { AuthoredHead } from './authored-head.ts';
import { plainText, wordsIn } from './plain-text.ts';
import { readBlocks } from './read-blocks.ts';
import { readingFindings } from './reading-findings.ts';
import { splitSection } from './split-section.ts';

export type SectionReading =
	| { ok: true; section: Section; warnings: Problem[] }
	| { ok: false; problems: Problem[] };

/** What a reading knows besides the file: its name, its language, and the ids of guide/sources.yaml. */
export type SectionContext = { file: string; language: string; sources: ReadonlySet<string> };

const WORDS_A_MINUTE = 200;
/** The markdown lexer slows down with the square of these; a section has a few dozen. */
const MOST_MARKS = 1_000;
const MOST_KILOBYTES = 32;

/** Reads one section of the guide: the fields at its top, and its body as a tree. */
export function readSection(text: string, context: SectionContext): SectionReading {
	const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	const refuse = (finding: Finding): SectionReading => ({
		ok: false,
		problems: [
			{ ...finding, span: positionsIn(source).spanOf([0, 0]), severity: severityOf(finding.code) }
		]
	});

	if (source.length > MOST_KILOBYTES * 1024) {
		const kilobytes = Math.ceil(source.length / 1024);
		return refuse({ code: 'file_too_large', args: { kilobytes, most: MOST_KILOBYTES } });
	}
	if ((source.match(/[*_`[<]/g)?.length ?? 0) > MOST_MARKS) {
		return refuse({ code: 'file_too_crowded', args: { most: MOST_MARKS } });
	}
	const parts = splitSection(source);
	if ('code' in parts) return refuse(parts);

	const yaml = readYaml(parts.front);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(AuthoredHead, yaml.file);
	if (!shaped.ok) return shaped;
	const authored = shaped.authored;

	const { blocks, problems } = readBody(source, parts.body);
	const words = wordsIn(blocks);
	const found = [
		...headFindings(authored, context),
		...minutesFindings(authored.minutes, words),
		...readingFindings(blocks, context.language)
	];
	const all = inFileOrder([...found.map((one) => place(yaml.file, one)), ...problems]);
	if (all.some(({ severity }) => severity === 'error')) return { ok: false, problems: all };

	const { review_by, overlaps, contradicts, related, tonight, ...rest } = authored;
	return {
		ok: true,
		section: {
			...rest,
			reviewBy: review_by,
			overlaps: overlaps ?? [],
			contradicts: contradicts ?? [],
			related: related ?? [],
			tonight: tonight ? { do: tonight.do, words: tonight.words ?? null } : null,
			steps: blocks.flatMap((block) => (block.kind === 'steps' ? block.items.map(plainText) : [])),
			body: blocks
		},
		warnings: all
	};
}

function readBody(source: string, body: string) {
	const positions = positionsIn(source);
	const offset = source.length - body.length;
	const problems: Problem[] = [];

	function report(finding: Finding, start: number, end: number): void {
		const span = positions.spanOf([offset + start, offset + end]);
		problems.push({ ...finding, span, severity: severityOf(finding.code) });
	}

	const nested = /^[ \t]*>[ \t]*>.*/m.exec(body);
	if (nested) {
		const args = { what: 'notes inside notes' };
		report({ code: 'block_refused', args }, nested.index, nested.index + nested[0].length);
		return { blocks: [], problems };
	}
	const tokens = new Lexer({ gfm: true }).lex(body);
	const blocks = readBlocks(tokens, body, { start: 0, end: body.length }, report);
	if (blocks.length === 0 && problems.length === 0) {
		report({ code: 'body_empty', args: {} }, body.length, body.length);
	}
	return { blocks, problems };
}

function* headFindings(
	{ id, sources, ...head }: AuthoredHead,
	{ file, sources: known }: SectionContext
): Generator<Found> {
	const name = file.split('/').at(-1)!.replace(/\.md$/, '');
	if (id !== name) {
		yield { code: 'section_id_differs_from_file', args: { id, file: name }, path: ['id'] };
	}
	for (const [index, source] of sources.entries()) {
		if (known.has(source)) continue;
		yield { code: 'source_unknown', args: { source, known: [...known] }, path: ['sources', index] };
	}
	for (const field of ['overlaps', 'contradicts', 'related'] as const) {
		const index = head[field]?.indexOf(id) ?? -1;
		if (index === -1) continue;
		yield { code: 'section_refers_to_itself', args: { field }, path: [field, index] };
	}
}

function* minutesFindings(stated: number, words: number): Generator<Found> {
	const minutes = Math.ceil(words / WORDS_A_MINUTE);
	if (words === 0 || stated === minutes) return;
	yield { code: 'minutes_wrong', args: { stated, words, minutes }, path: ['minutes'] };
}
