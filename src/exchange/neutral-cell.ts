/** What a spreadsheet takes for the beginning of a formula, in narrow and full-width letters. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Somebody else's text for a cell of a table: spreadsheets show what follows an apostrophe as it stands. */
export function neutralCell(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}
