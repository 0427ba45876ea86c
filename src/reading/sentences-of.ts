/** The sentences of a text, with their marks. What ends without a mark is a sentence as well. */
export function sentencesOf(text: string): string[] {
	return text
		.replaceAll(/\s+/g, ' ')
		.split(/(?<=[.?!…]["”’)]?) /)
		.map((sentence) => sentence.trim())
		.filter((sentence) => /\p{L}/u.test(sentence));
}
