import type { Rgb } from 'culori/fn';
import type { Colour } from './colour.ts';
import { colourOf, oklabOf, rgbOfOklab } from './oklab.ts';

/** Halving the span this often is finer than a screen shows. */
const HALVINGS = 12;

/** The colour at another lightness (0 to 1), of the same hue, as strong as the screen can show it there. */
export function atLightness(colour: Colour, lightness: number): Colour {
	if (lightness <= 0) return '#000000';
	if (lightness >= 1) return '#ffffff';
	const { a, b } = oklabOf(colour);
	const rgb = (share: number) => rgbOfOklab({ l: lightness, a: a * share, b: b * share });
	let [kept, over] = [0, 1];
	if (isShown(rgb(1))) kept = 1;
	for (let step = 0; kept < 1 && step < HALVINGS; step += 1) {
		const middle = (kept + over) / 2;
		if (isShown(rgb(middle))) kept = middle;
		else over = middle;
	}
	return colourOf(rgb(kept));
}

/** Half a step of 8 bits beyond the edge rounds back onto it. */
function isShown({ r, g, b }: Rgb): boolean {
	return [r, g, b].every((channel) => channel >= -1 / 510 && channel <= 1 + 1 / 510);
}
