import { createHash } from 'node:crypto';

/** How many words in a row are somebody's sentence, and no longer chance. */
export const ROW = 9;

/** The words of a text in small letters, punctuation and line ends left aside. */
export function plainWords(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[a-z']+/g) ?? []
	);
}

/** The first 64 bits of the SHA-256 of some words, as 16 hexadecimal digits. */
export function hashOf(words: readonly string[]): string {
	return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);
}

/** The hash of every nine words in a row, with the place of the first. */
export function* rowsOf(words: readonly string[]): Generator<{ start: number; hash: string }> {
	for (let start = 0; start + ROW <= words.length; start++) {
		yield { start, hash: hashOf(words.slice(start, start + ROW)) };
	}
}
