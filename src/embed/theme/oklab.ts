import {
	convertOklabToRgb,
	convertRgbToOklab,
	parseHex,
	serializeHex,
	type Oklab,
	type Rgb
} from 'culori/fn';
import type { Colour } from './colour.ts';

/** Lightness, green to red, blue to yellow, in steps that look even. */
export type { Oklab };

export function rgbOf(colour: Colour): Rgb {
	return parseHex(colour)!;
}

export function oklabOf(colour: Colour): Oklab {
	return convertRgbToOklab(rgbOf(colour));
}

/** Red, green and blue below 0 or above 1 are colours that no screen of sRGB shows. */
export function rgbOfOklab(oklab: Omit<Oklab, 'mode'>): Rgb {
	return convertOklabToRgb(oklab);
}

/** The nearest colour that a screen of 8 bits a channel shows. */
export function colourOf(rgb: Rgb): Colour {
	return serializeHex(rgb) as Colour;
}
