/**
 * The Flesch-Kincaid grade of an English passage: 0.39 words per sentence + 11.8 syllables per word - 15.59
 * (Kincaid et al. 1975). Meaningless below about a hundred words.
 */
export function readingGrade(passage: string): number {
	const sentences = passage.split(/[.?!:;]+(?:\s|$)/).filter((part) => /[a-z]/i.test(part));
	const words = wordsOf(passage);
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export function wordsOf(passage: string): string[] {
	return passage.match(/[a-z]+(?:['’][a-z]+)?/gi) ?? [];
}

/** Groups of vowels, less the silent e at the end. */
function syllablesOf(word: string): number {
	const plain = word.toLowerCase().replace(/[^a-z]/g, '');
	const groups = plain.match(/[aeiouy]+/g)?.length ?? 1;
	const isSilent = /[^aeiouyl]e$|[^aeiou]es$|[^aeioutd]ed$/.test(plain) && groups > 1;
	return Math.max(1, groups - (isSilent ? 1 : 0));
}
