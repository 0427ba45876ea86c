import { convertRgbToLrgb } from 'culori/fn';
import type { Colour } from './colour.ts';
import { rgbOf } from './oklab.ts';

/**
 * Contrast of two colours from 1 to 21, as WCAG 2.2 defines "relative luminance" and "contrast ratio"
 * (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, #dfn-contrast-ratio). Nothing is rounded: 4.499 is below 4.5.
 */
export function contrast(one: Colour, other: Colour): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
	const { r, g, b } = convertRgbToLrgb(rgbOf(colour));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
