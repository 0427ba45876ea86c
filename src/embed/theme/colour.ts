/** A colour as `#rrggbb`, in lower case. */
export type Colour = `#${string}`;

/** Reads `1f5f5b`, `#1f5f5b` or the short `abc`; null for anything else, names and functions of CSS included. */
export function readColour(text: string): Colour | null {
	const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text) ?? [];
	if (digits === undefined) return null;
	const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
	return `#${long.toLowerCase()}`;
}
