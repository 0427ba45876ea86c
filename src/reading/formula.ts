import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { wordsOf } from './words-of.ts';

/** How hard sentences are, as the school grade in which they are understood. */
export type Formula = { name: string; grade: (sentences: readonly string[]) => number };

/**
 * The formula of each language, under its code. Syllables are counted by the rules of one language and a formula is
 * fitted to it, so a language that is not in this table gets no verdict at all, and whoever asks must say so.
 */
const FORMULAS: ReadonlyMap<string, Formula> = new Map([
	// Kincaid et al. (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
	['en', { name: 'Flesch-Kincaid', grade: englishGrade }]
]);

/** The formula for a language such as `en` or `en-GB`; null where none is known. */
export function formulaFor(language: string): Formula | null {
	return FORMULAS.get(language.split('-')[0] ?? language) ?? null;
}

function englishGrade(sentences: readonly string[]): number {
	const words = sentences.flatMap(wordsOf);
	return fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllable(word), 0)
	});
}
