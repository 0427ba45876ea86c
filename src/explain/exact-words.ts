/** A value with as many decimal places as authors write in examples. */
export function exactWords(value: number): string {
	const rounded = Number(value.toFixed(4));
	return String(Object.is(rounded, -0) ? 0 : rounded);
}
