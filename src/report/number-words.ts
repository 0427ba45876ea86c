/** A value as a person reads it: at most two decimal places, no trailing zeros. */
export function numberWords(value: number): string {
	const rounded = Math.round(value * 100) / 100;
	return String(Object.is(rounded, -0) ? 0 : rounded);
}
