/** A line of a file as a terminal can show it: tabs have a width, and nothing moves the cursor. */
export function shownLine(line: string): string {
	return [...line].map((char) => (char === '\t' ? '    ' : isShowable(char) ? char : '�')).join('');
}

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
	return [...text].reduce((width, char) => width + columnsOf(char.codePointAt(0)!), 0);
}

function isShowable(char: string): boolean {
	return !/^[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]$/u.test(char);
}

function columnsOf(code: number): number {
	if (/^(?:\p{Mn}|\p{Me}|\p{Cf})$/u.test(String.fromCodePoint(code))) return 0;
	return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** East Asian letters and pictures, which terminals show over two columns. */
const WIDE: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f],
	[0x2e80, 0xa4cf],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe6f],
	[0xff00, 0xff60],
	[0xffe0, 0xffe6],
	[0x1f300, 0x1faff],
	[0x20000, 0x3fffd]
];
