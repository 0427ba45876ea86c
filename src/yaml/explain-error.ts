import type { YAMLError } from 'yaml';
import type { Range } from './node.ts';
import { MOST_LEVELS } from './refused-tokens.ts';
import type { PlacedFinding } from './refused-text.ts';
import type { Token } from './tokens.ts';

/** The text as the parser met it: what it is, its tokens, and the place where the parser gave up. */
type Accident = { source: string; tokens: readonly Token[]; at: number; reason: string };

/** Says in an author's words what the YAML parser says in its own. */
export function explainError(
	{ code, pos, message }: YAMLError,
	source: string,
	tokens: readonly Token[]
): PlacedFinding {
	const accident: Accident = { source, tokens, at: pos[0], reason: message };
	switch (code) {
		case 'TAB_AS_INDENT':
			return { code: 'tab_indentation', args: {}, range: [pos[0], pos[0] + 1] };
		case 'MULTIPLE_DOCS':
			return { code: 'document_extra', args: {}, range: wholeLine(accident) };
		case 'RESOURCE_EXHAUSTION':
			return { code: 'nesting_too_deep', args: { most: MOST_LEVELS }, range: wholeLine(accident) };
		case 'BAD_SCALAR_START':
		case 'BAD_ALIAS':
			return needsQuotes(accident, pos[0]);
		case 'BLOCK_AS_IMPLICIT_KEY':
			return nestedName(accident);
		case 'BLOCK_IN_FLOW':
			return { code: 'text_has_colon', args: {}, range: trimmed([pos[0], pos[1]], source) };
		case 'MULTILINE_IMPLICIT_KEY':
		case 'KEY_OVER_1024_CHARS':
			return colonMissing(accident);
		case 'BAD_INDENT':
			return /^Flow/.test(message) ? unclosedBracket(accident) : uneven(accident);
		case 'MISSING_CHAR':
			if (/^Implicit/.test(message)) return colonMissing(accident);
			if (/^(?:Flow|Expected flow)/.test(message)) return unclosedBracket(accident);
			return unexpected(accident);
		case 'UNEXPECTED_TOKEN':
			return unexpected(accident);
		default:
			return parserReason(accident);
	}
}

/** Something stands where YAML had already seen the end of a value. */
function unexpected(accident: Accident): PlacedFinding {
	const { tokens, at } = accident;
	const here = tokens.findIndex(({ range }) => range[1] > at);
	const token = tokens[here];
	if (token?.type === 'comma') return { code: 'comma_doubled', args: {}, range: token.range };
	if (token?.type === 'seq-item-ind' || token?.type === 'block-scalar-header') {
		return needsQuotes(accident, token.range[0]);
	}
	if (isInBrackets(tokens, here)) return { code: 'comma_missing', args: {}, range: rest(accident) };

	const before = tokens.slice(0, here).findLast(({ type }) => type !== 'space');
	switch (before?.type) {
		case 'double-quoted-scalar':
		case 'single-quoted-scalar':
		case 'alias':
		case 'block-scalar-header':
			return needsQuotes(accident, before.range[0]);
		case 'flow-map-end':
		case 'flow-seq-end':
			return needsQuotes(accident, openingOf(tokens, tokens.indexOf(before)));
		case 'newline':
			return uneven(accident);
		default:
			return parserReason(accident);
	}
}

/** A second `name:` inside a value: a colon in a sentence, or a line that is indented too far. */
function nestedName(accident: Accident): PlacedFinding {
	const { source, at } = accident;
	const line = rest(accident);
	const text = source.slice(...line);
	if (/:(?:\s|$)/.test(text)) return { code: 'text_has_colon', args: {}, range: line };
	if (text.startsWith('-')) return uneven(accident);
	const next = source.indexOf('\n', line[1]);
	return uneven({ ...accident, at: next === -1 ? at : next + 1 });
}

function colonMissing(accident: Accident): PlacedFinding {
	const range = wholeLine(accident);
	return { code: 'colon_missing', args: { line: accident.source.slice(...range) }, range };
}

function uneven(accident: Accident): PlacedFinding {
	const range = wholeLine(accident);
	const isDashed = /^-[^\s-]/.test(accident.source.slice(...range));
	return isDashed ? colonMissing(accident) : { code: 'indentation_uneven', args: {}, range };
}

function unclosedBracket(accident: Accident): PlacedFinding {
	const { source, tokens, at } = accident;
	const here = tokens.findIndex(({ range }) => range[0] >= at);
	const open = openBrackets(tokens, here === -1 ? tokens.length : here).at(-1);
	if (open === undefined) return parserReason(accident);

	const [start] = tokens[open]!.range;
	const lineEnd = endOfLine(source, start);
	const comment = tokens.slice(open).find(({ type }) => type === 'comment');
	if (comment && comment.range[0] < lineEnd) {
		const lost = source.slice(...comment.range);
		return { code: 'text_cut_by_hash', args: { rest: lost }, range: comment.range };
	}
	return { code: 'bracket_unclosed', args: { bracket: source[start]! }, range: [start, start + 1] };
}

function needsQuotes({ source }: Accident, start: number): PlacedFinding {
	const range = trimmed([start, endOfLine(source, start)], source);
	return { code: 'text_needs_quotes', args: { opening: source[start]! }, range };
}

function parserReason(accident: Accident): PlacedFinding {
	return { code: 'yaml_invalid', args: { reason: accident.reason }, range: rest(accident) };
}

function isInBrackets(tokens: readonly Token[], before: number): boolean {
	return before !== -1 && openBrackets(tokens, before).length > 0;
}

/** Where among the tokens the bracket begins that ends at `closing`. */
function openingOf(tokens: readonly Token[], closing: number): number {
	return tokens[openBrackets(tokens, closing).at(-1) ?? closing]!.range[0];
}

/** The brackets that are open in front of a token, outermost first. */
function openBrackets(tokens: readonly Token[], before: number): number[] {
	const open: number[] = [];
	for (const [index, { type }] of tokens.slice(0, before).entries()) {
		if (type === 'flow-map-start' || type === 'flow-seq-start') open.push(index);
		if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop();
	}
	return open;
}

/** From the place to the end of its line. */
function rest({ source, at }: Accident): Range {
	return trimmed([at, endOfLine(source, at)], source);
}

function wholeLine({ source, at }: Accident): Range {
	const start = source.lastIndexOf('\n', at - 1) + 1;
	return trimmed([at === 0 ? 0 : start, endOfLine(source, at)], source);
}

function endOfLine(source: string, from: number): number {
	const end = source.indexOf('\n', from);
	return end === -1 ? source.length : end;
}

/** Without the spaces at both ends, if anything is left then. */
function trimmed([start, end]: Range, source: string): Range {
	const text = source.slice(start, end);
	if (text.trim() === '') return [start, end];
	return [
		start + text.length - text.trimStart().length,
		end - (text.length - text.trimEnd().length)
	];
}
