import type { PlacedFinding } from './refused-text.ts';
import type { Token } from './tokens.ts';

/** Deeper than any questionnaire, and shallow enough for every recursive reader behind this one. */
export const MOST_LEVELS = 32;

/** One of these may be a sentence that began with it; hundreds are a flood. */
const REFUSED = { anchor: 'anchor_refused', alias: 'alias_refused', tag: 'tag_refused' } as const;
const MOST_MARKS = 100;

const ESCAPE =
	/\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4}|(.|$))/gu;

/** What can be refused before the YAML parser, which is slow on hostile nesting and on floods of errors. */
export function refusedTokens(tokens: readonly Token[], source: string): PlacedFinding | null {
	let brackets = 0;
	let onThisLine = 0;
	let marks = 0;

	for (const { type, range } of tokens) {
		if (type === 'newline') onThisLine = 0;
		if (type === 'flow-map-start' || type === 'flow-seq-start') brackets++;
		if (type === 'flow-map-end' || type === 'flow-seq-end') {
			if (brackets === 0) {
				const bracket = source.slice(...range);
				return { code: 'bracket_unmatched', args: { bracket }, range };
			}
			brackets--;
		}
		if (type in REFUSED && ++marks > MOST_MARKS) {
			const args = { source: source.slice(...range) };
			return { code: REFUSED[type as keyof typeof REFUSED], args, range };
		}
		if (type === 'seq-item-ind' || type === 'explicit-key-ind') onThisLine++;
		if (brackets > MOST_LEVELS || onThisLine > MOST_LEVELS) {
			return { code: 'nesting_too_deep', args: { most: MOST_LEVELS }, range };
		}
		if (type === 'single-quoted-scalar' || type === 'double-quoted-scalar') {
			const fault = faultInQuotes(source.slice(...range), range[0]);
			if (fault) return fault;
		}
	}
	return null;
}

function faultInQuotes(text: string, start: number): PlacedFinding | null {
	const quote = text[0]!;
	if (quote === '"') {
		for (const { 0: escape, 1: unknown, index } of text.matchAll(ESCAPE)) {
			if (unknown === undefined) continue;
			const range = [start + index, start + index + escape.length] as const;
			return { code: 'escape_unknown', args: { escape }, range };
		}
	}
	if (isClosed(text, quote)) return null;
	const firstLine = text.split('\n', 1)[0]!;
	return { code: 'quote_unclosed', args: { quote }, range: [start, start + firstLine.length] };
}

/** An escaped quote at the end of the file closes nothing. */
function isClosed(text: string, quote: string): boolean {
	if (text.length < 2 || !text.endsWith(quote)) return false;
	const backslashes = /\\*$/.exec(text.slice(0, -1))![0].length;
	return quote === "'" || backslashes % 2 === 0;
}
