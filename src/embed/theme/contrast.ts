import { channelsOf, linear } from './channels.ts';
import type { Colour } from './colour.ts';

/**
 * Contrast of two colours from 1 to 21, as WCAG 2.2 defines "relative luminance" and "contrast ratio"
 * (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, #dfn-contrast-ratio). Nothing is rounded: 4.499 is below 4.5.
 */
export function contrast(one: Colour, other: Colour): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
	const [red, green, blue] = channelsOf(colour);
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
