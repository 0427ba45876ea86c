import type { Colour } from './colour.ts';
import { colourOf, oklabOf, rgbOfOklab } from './oklab.ts';

/** What CSS makes of `color-mix(in oklab, <one> <share>, <other>)`. */
export function mixed(one: Colour, share: number, other: Colour): Colour {
	const [from, to] = [oklabOf(one), oklabOf(other)];
	const mix = (part: 'l' | 'a' | 'b') => from[part] * share + to[part] * (1 - share);
	return colourOf(rgbOfOklab({ l: mix('l'), a: mix('a'), b: mix('b') }));
}
