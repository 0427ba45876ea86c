const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A date as one says it: 2026-11-22 is "22 November 2026". */
export function inWords(date: string): string {
	return words.format(new Date(date));
}
