import { hardWordsEn } from './hard-words.en.ts';
import { wordsOf } from './words-of.ts';

export type HardWord = { word: string; plain: string };

/** The list of each language, under its code. A language without one finds nothing, and its formula is missing as well. */
const LISTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([['en', hardWordsEn]]);

/** The words of a text that have a plainer one, each once and in order. */
export function hardWordsIn(text: string, language: string): HardWord[] {
	const list = LISTS.get(language.split('-')[0] ?? language);
	const words = new Set(wordsOf(text).map((word) => word.toLowerCase()));
	return [...words].flatMap((word) => {
		const plain = list?.get(word);
		return plain === undefined ? [] : [{ word, plain }];
	});
}
