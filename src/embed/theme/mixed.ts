import { colourOf } from './channels.ts';
import type { Colour } from './colour.ts';
import { channelsOfOklab, oklabOf, type Oklab } from './oklab.ts';

/** What CSS makes of `color-mix(in oklab, <one> <share>, <other>)`. */
export function mixed(one: Colour, share: number, other: Colour): Colour {
	const rest = oklabOf(other);
	const mix = oklabOf(one).map((part, at) => part * share + (rest[at] ?? 0) * (1 - share));
	return colourOf(channelsOfOklab(mix as unknown as Oklab));
}
