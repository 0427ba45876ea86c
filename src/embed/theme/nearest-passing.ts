import { atLightness } from './at-lightness.ts';
import type { Colour } from './colour.ts';
import { oklabOf } from './oklab.ts';

/** From black to white. One step is a fifth of what an eye tells apart. */
const STEPS = 250;

/** The colour itself if it passes, or else the one of the same hue that is nearest in OKLCH lightness and does. */
export function nearestPassing(colour: Colour, passes: (colour: Colour) => boolean): Colour {
	if (passes(colour)) return colour;
	const { l: lightness } = oklabOf(colour);
	for (let step = 1; step <= STEPS; step += 1) {
		for (const candidate of [lightness - step / STEPS, lightness + step / STEPS]) {
			const tried = atLightness(colour, candidate);
			if (passes(tried)) return tried;
		}
	}
	// Black and white end every hue, and one of them can be read on whatever a palette lets pass.
	throw new Error(`No lightness of ${colour} passes.`);
}
