import type { Finding } from '../problems/problem.ts';
import type { Range } from './node.ts';

/** A finding at a stretch of the text. */
export type PlacedFinding = Finding & { range: Range };

const MOST_KILOBYTES = 256;
const MOST_LINES = 10_000;

/** Characters that are invisible or turn the direction of writing; tabs and line ends are ordinary. */
const UNPRINTABLE =
	/(?![\t\n\r])\p{Cc}|\r(?!\n)|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;

/** Why a text is not even looked at by the YAML reader: too large, or not text. */
export function refusedText(source: string): PlacedFinding | null {
	const kilobytes = Math.ceil(bytesOf(source) / 1024);
	if (kilobytes > MOST_KILOBYTES) {
		const args = { kilobytes, most: MOST_KILOBYTES };
		return { code: 'file_too_large', args, range: [0, 0] };
	}

	// UTF-16 read as UTF-8 is full of these two.
	const foreign = Math.min(...['\0', '\uFFFD'].map((char) => placeOf(char, source)));
	if (foreign < source.length)
		return { code: 'encoding_unknown', args: {}, range: [foreign, foreign + 1] };

	const hidden = unprintableIn(source);
	if (hidden) {
		const range = [hidden.at, hidden.at + 1] as const;
		return { code: 'character_unprintable', args: { hex: hidden.hex }, range };
	}

	if (source.trim() === '') return { code: 'file_empty', args: {}, range: [0, 0] };
	if (linesIn(source) > MOST_LINES) {
		return { code: 'file_too_crowded', args: { most: MOST_LINES }, range: [0, 0] };
	}
	return null;
}

/** The first character of a text that nobody can see; a value can get one through an escape, too. */
export function unprintableIn(text: string): { at: number; hex: string } | null {
	const at = text.search(UNPRINTABLE);
	if (at === -1) return null;
	return { at, hex: text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0') };
}

/** Its length in UTF-8, counted only as far as it matters. */
function bytesOf(source: string): number {
	if (source.length > MOST_KILOBYTES * 1024) return source.length;
	let bytes = 0;
	for (const char of source) {
		const code = char.codePointAt(0)!;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	}
	return bytes;
}

/** Where a character first stands; behind the text if it does not. */
function placeOf(char: string, text: string): number {
	const at = text.indexOf(char);
	return at === -1 ? text.length : at;
}

function linesIn(source: string): number {
	let lines = 1;
	for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) lines++;
	return lines;
}
