import { stemmer as stem } from '@orama/stemmers/english';
import type { Synonyms } from '../read-synonyms.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words-of.ts';

/** Turns a text into the terms that are compared: stems, and a mark for each meaning that `synonyms` knows. */
export type TermsOf = (text: string) => string[];

/** Meanings begin with this, so that no word is taken for one. */
const MEANING = '=';
const LONGEST_PHRASE = 4;

export function isMeaning(term: string): boolean {
	return term.startsWith(MEANING);
}

/** Reads texts with a set of synonyms. */
export function termsWith(synonyms: Synonyms): TermsOf {
	const meanings = new Map(
		Object.entries(synonyms).flatMap(([group, phrases]) =>
			phrases.map((phrase): [string, string] => [
				stems(wordsOf(phrase)).join(' '),
				`${MEANING}${group}`
			])
		)
	);

	return (text) => {
		const words = wordsOf(text);
		const plain = stems(words);
		const found = words.flatMap((word, start) => {
			const meaning = longestMeaning(plain, start);
			return [
				...(STOP_WORDS.has(word) ? [] : [plain[start]!]),
				...(meaning === undefined ? [] : [meaning])
			];
		});
		return found;
	};

	function longestMeaning(plain: readonly string[], start: number): string | undefined {
		for (let length = LONGEST_PHRASE; length > 0; length--) {
			const meaning = meanings.get(plain.slice(start, start + length).join(' '));
			if (meaning !== undefined && start + length <= plain.length) return meaning;
		}
		return undefined;
	}
}

function stems(words: readonly string[]): string[] {
	return words.map(stem);
}
