/** The words of a text. A dash on its own is none, and "don’t" and "half-full" are one each. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
