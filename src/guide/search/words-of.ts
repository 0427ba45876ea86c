/** The words of a text in small letters, without apostrophes and accents: "Don’t" and "dont" are one word. */
export function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFKD')
			.replaceAll(/[\u0300-\u036f'’‘`´]/g, '')
			.toLowerCase()
			.match(/[a-z0-9]+/g) ?? []
	);
}
