/** `1 error`, `2 errors`. */
export function countWords(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}
