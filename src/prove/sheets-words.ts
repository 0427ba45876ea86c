/** A number of answer sheets, however large. */
export function sheetsWords(sheets: bigint | null): string {
	return sheets === null ? 'not counted' : sheets.toLocaleString('en');
}
