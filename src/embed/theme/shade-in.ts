import type { Colour } from './colour.ts';
import { mixed } from './mixed.ts';
import type { Palette } from './palette.ts';
import type { Shade } from './pairs.ts';

/** As `.button:hover` mixes it. */
const HOVER = 0.88;

/** The colour a palette gives a shade. */
export function shadeIn(
	palette: Pick<Palette, 'accent' | 'ink'> & Partial<Palette>,
	shade: Shade
): Colour {
	if (shade === 'accent-hover') return mixed(palette.accent, HOVER, palette.ink);
	const colour = palette[shade];
	if (colour === undefined) throw new Error(`${shade} has no colour yet.`);
	return colour;
}
