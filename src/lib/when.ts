const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A moment as one says it, on the clock of this device: "22 November 2026 at 14:05". */
export function whenInWords(at: number): string {
	return words.format(at);
}
