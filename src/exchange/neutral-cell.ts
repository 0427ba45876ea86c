/**
 * Where a cell may begin: a spreadsheet whose list separator is another than ours takes these for its end, quotes or not,
 * and so makes several cells of one text.
 */
const ENDS = /([;\t\r\n])/;
/** What spreadsheets pass over, and what nobody sees, in front of what a cell begins with. */
const PASSED_OVER = /^[\s\p{Cc}\p{Cf}"]+/u;
/** Excel runs what begins with any of these; LibreOffice and Google Sheets know them, too. The last is a true minus. */
const MARKS = /^[=+\-@\u2212]+/;
/** With a point or a comma, digits in groups of three, a power of ten or a percent sign behind it. */
const NUMBER = /^[+\-\u2212]?(?:\d+(?:[.,'\s]\d{3})*(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?\s*%?$/i;

/**
 * Somebody else's text for a cell of a table. Spreadsheets show what follows an apostrophe as it stands, so one is put in front
 * of whatever they would run, and of nothing else: numbers keep their sign and stay numbers.
 */
export function neutralCell(text: string): string {
	const parts = text.split(ENDS).map((part) => (isRun(part) ? `'${part}` : part));
	const isLed = /^[\t\r\n]/.test(text) && !NUMBER.test(text.trim());
	return (isLed ? "'" : '') + parts.join('');
}

/** Wide and small letters are the same to some spreadsheets; NFKC writes them in one way. */
function isRun(part: string): boolean {
	if (NUMBER.test(part.trim())) return false;
	const seen = part.normalize('NFKC').replace(PASSED_OVER, '').trimEnd();
	const behindMarks = seen.replace(MARKS, '').trim();
	return behindMarks !== '' && behindMarks !== seen;
}
